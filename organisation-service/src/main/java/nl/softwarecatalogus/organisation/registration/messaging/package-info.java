// SPDX-License-Identifier: EUPL-1.2
/** What other services are told of organisations (organisaties). */
@NullMarked
package nl.softwarecatalogus.organisation.registration.messaging;

import org.jspecify.annotations.NullMarked;
