// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import nl.softwarecatalogus.reporting.dashboard.Usages.OwnUsage;
import nl.softwarecatalogus.reporting.dashboard.Usages.PhaseFigures;

/** What one member's usage adds up to. */
final class OwnUsages {

    private OwnUsages() {}

    static Usages summary(List<OwnUsage> own) {
        var disputed =
                own.stream().filter(usage -> usage.status().equals("DISPUTED")).count();
        var byPhase =
                own.stream().collect(groupingBy(OwnUsage::phase, TreeMap::new, java.util.stream.Collectors.toList()));
        var lifecycle = byPhase.entrySet().stream()
                .map(phase -> new PhaseFigures(phase.getKey(), phase.getValue().size(), applications(phase.getValue())))
                .toList();
        return new Usages(own.size(), disputed, own.isEmpty() ? 0 : 1, lifecycle, List.of(), List.of(), own);
    }

    private static long applications(List<OwnUsage> usages) {
        return usages.stream().map(OwnUsage::offeringId).distinct().count();
    }
}
