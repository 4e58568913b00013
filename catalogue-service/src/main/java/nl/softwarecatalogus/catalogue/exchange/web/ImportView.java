// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange.web;

import java.util.List;
import nl.softwarecatalogus.catalogue.exchange.ImportOutcome;
import nl.softwarecatalogus.catalogue.exchange.RowNotice;
import nl.softwarecatalogus.catalogue.spreadsheet.Vocabulary;

/** What taking in a file did, or would do, in the reader's language. */
record ImportView(
        boolean dryRun,
        int rows,
        int added,
        int revised,
        int unchanged,
        List<FaultView> faults,
        List<RowNotice> notices) {

    /** @param column as it is called in the reader's language */
    record FaultView(int row, String column, String code, String reason) {}

    static ImportView of(ImportOutcome outcome, Vocabulary words) {
        var faults = outcome.faults().stream()
                .map(fault -> new FaultView(
                        fault.row(),
                        words.heading(fault.column()),
                        fault.code(),
                        words.reason(fault.code(), fault.arguments())))
                .toList();
        return new ImportView(
                outcome.dryRun(),
                outcome.rows(),
                outcome.added(),
                outcome.revised(),
                outcome.unchanged(),
                faults,
                outcome.notices());
    }
}
