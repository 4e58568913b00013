// SPDX-License-Identifier: EUPL-1.2
/** Searching (zoeken) over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.search.web;

import org.jspecify.annotations.NullMarked;
