// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import java.util.List;
import java.util.UUID;

/** What would follow a planned merger, and what is in its way (proefronde). */
public record CatalogueMergerAssessed(
        UUID mergerId, long mergerVersion, List<MergedCount> counts, List<MergerBlocker> blockers) {}
