// SPDX-License-Identifier: EUPL-1.2
/** Hears of memberships (lidmaatschappen). */
@NullMarked
package nl.softwarecatalogus.catalogue.membership.messaging;

import org.jspecify.annotations.NullMarked;
