// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.List;

/** The collaboration changed what it declared (gebruik aangepast); a dispute is answered by it. */
public record UsageAdjusted(List<UsageState> usages) {

    public UsageAdjusted {
        usages = List.copyOf(usages);
    }
}
