// SPDX-License-Identifier: EUPL-1.2
/** Events out and in, on real PostgreSQL and Kafka. */
@NullMarked
package nl.softwarecatalogus.platform.events;

import org.jspecify.annotations.NullMarked;
