// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import java.time.Instant;
import nl.softwarecatalogus.catalogue.search.SeenHits;

/** When a search was last run and what was found then. */
record SearchRun(Instant ranAt, SeenHits seen) {}
