// SPDX-License-Identifier: EUPL-1.2
/** Offerings (aanbod) over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.offering.web;

import org.jspecify.annotations.NullMarked;
