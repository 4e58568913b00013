// SPDX-License-Identifier: EUPL-1.2
/** What the catalogue (catalogus) makes of the database under it, and what ten times the country costs. */
@NullMarked
package nl.softwarecatalogus.benchmarks.catalogue;

import org.jspecify.annotations.NullMarked;
