// SPDX-License-Identifier: EUPL-1.2
/** Searching (zoeken) through everything the catalogue knows, with tolerance for Dutch word forms, compounds and typos. */
@NullMarked
package nl.softwarecatalogus.catalogue.search;

import org.jspecify.annotations.NullMarked;
