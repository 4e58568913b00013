// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.List;

/** Usage goes on in the name of who its user or its declarer merged into (gebruik overgegaan); told for each of them. */
public record UsageTransferred(List<TransferredUsage> usages) {

    public UsageTransferred {
        usages = List.copyOf(usages);
    }
}
