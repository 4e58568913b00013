// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.merger.MergerKind;
import nl.softwarecatalogus.organisation.merger.MergerPlan;

record PlanMerger(MergerKind kind, LocalDate effectiveOn, UUID targetId, List<UUID> sourceIds) {

    MergerPlan toPlan() {
        return new MergerPlan(kind, effectiveOn, targetId, sourceIds);
    }
}
