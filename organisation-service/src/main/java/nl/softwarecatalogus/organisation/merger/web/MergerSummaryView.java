// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.merger.MergerKind;
import nl.softwarecatalogus.organisation.merger.MergerParty;
import nl.softwarecatalogus.organisation.merger.MergerStatus;
import nl.softwarecatalogus.organisation.merger.MergerSummary;

record MergerSummaryView(
        UUID id,
        MergerKind kind,
        LocalDate effectiveOn,
        MergerStatus status,
        MergerParty target,
        List<MergerParty> sources) {

    static MergerSummaryView of(MergerSummary summary) {
        var merger = summary.merger();
        return new MergerSummaryView(
                merger.id(),
                merger.plan().kind(),
                merger.plan().effectiveOn(),
                merger.status(),
                summary.parties().target(),
                summary.parties().sources());
    }
}
