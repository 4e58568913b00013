// SPDX-License-Identifier: EUPL-1.2
/** Landscapes (applicatielandschappen) over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.landscape.web;

import org.jspecify.annotations.NullMarked;
