// SPDX-License-Identifier: EUPL-1.2
/** PostgreSQL, Kafka and Keycloak as they run on a developer's machine (infrastructuur). */
@NullMarked
package nl.softwarecatalogus.local.infrastructure;

import org.jspecify.annotations.NullMarked;
