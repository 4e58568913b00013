// SPDX-License-Identifier: EUPL-1.2
/** Hears of organisations (organisaties). */
@NullMarked
package nl.softwarecatalogus.catalogue.organisation.messaging;

import org.jspecify.annotations.NullMarked;
