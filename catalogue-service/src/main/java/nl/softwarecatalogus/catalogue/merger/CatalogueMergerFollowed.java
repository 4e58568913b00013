// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import java.util.List;
import java.util.UUID;

/** Everything here has followed a merger. */
public record CatalogueMergerFollowed(UUID mergerId, long mergerVersion, List<MergedCount> counts) {}
