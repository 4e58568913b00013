// SPDX-License-Identifier: EUPL-1.2
/** Tells of offerings (aanbod). */
@NullMarked
package nl.softwarecatalogus.catalogue.offering.messaging;

import org.jspecify.annotations.NullMarked;
