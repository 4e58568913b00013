// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.offering.SimilarOfferings;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetReader;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetRow;
import nl.softwarecatalogus.catalogue.usage.OwnUsageService;
import nl.softwarecatalogus.catalogue.usage.UsageService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a file with the applications that an organisation uses itself, as a whole or not at all. */
@Service
@Transactional
public class LandscapeImportService {

    private static final int MOST_SIMILAR = 3;
    private static final int LONGEST_NAME = 200;

    private final OwnUsageService ownUsages;
    private final UsageService usages;
    private final SimilarOfferings similar;
    private final UsageRows rows;
    private final SheetReader reader;

    // One more collaborator than the house allows: it stands between usage and files, and knows both.
    LandscapeImportService(
            OwnUsageService ownUsages,
            UsageService usages,
            SimilarOfferings similar,
            UsageRows rows,
            SheetReader reader) {
        this.ownUsages = ownUsages;
        this.usages = usages;
        this.similar = similar;
        this.rows = rows;
        this.reader = reader;
    }

    /** Asked before a file is read. */
    public void requireTaking(Actor actor, UUID organisationId) {
        ownUsages.requireRegistering(actor, organisationId);
    }

    /** @param dryRun to be told everything that is wrong, or what it would do, and change nothing */
    public ImportOutcome take(Actor actor, UUID organisationId, SheetFormat format, byte[] content, boolean dryRun) {
        requireTaking(actor, organisationId);
        var read = reader.read(format, content, UsageColumns.ALL).stream()
                .filter(row -> row.get(UsageColumns.VIA).isEmpty())
                .toList();
        var faults = new RowFaults();
        var imported = rows.read(organisationId, read, faults);
        if (!dryRun) {
            faults.refuseAny();
            imported.stream().filter(each -> !each.isUnchanged()).forEach(each -> save(actor, organisationId, each));
        }
        var added = (int) imported.stream().filter(ImportedUsage::isNew).count();
        var unchanged =
                (int) imported.stream().filter(ImportedUsage::isUnchanged).count();
        return new ImportOutcome(
                dryRun,
                read.size(),
                added,
                imported.size() - added - unchanged,
                unchanged,
                faults.all(),
                dryRun ? notices(actor, read, faults) : List.of());
    }

    private void save(Actor actor, UUID organisationId, ImportedUsage imported) {
        if (imported.isNew()) {
            ownUsages.register(actor, imported.wish(organisationId));
        } else {
            var recorded = Objects.requireNonNull(imported.application().recorded());
            usages.adjust(actor, recorded.usageId(), new ExpectedVersion(null), imported.terms());
        }
    }

    /** What an application that was not found may have been meant to be. */
    private List<RowNotice> notices(Actor actor, List<SheetRow> read, RowFaults faults) {
        var unknown = faults.all().stream()
                .filter(fault -> fault.code().equals("application-unknown"))
                .map(RowFault::row)
                .toList();
        return read.stream()
                .filter(row -> unknown.contains(row.number()))
                .filter(row -> !row.get(UsageColumns.APPLICATION).isEmpty()
                        && row.get(UsageColumns.APPLICATION).length() <= LONGEST_NAME)
                .map(row -> new RowNotice(
                        row.number(),
                        similar.find(actor, SearchText.of(row.get(UsageColumns.APPLICATION)), MOST_SIMILAR)))
                .filter(notice -> !notice.similar().isEmpty())
                .toList();
    }
}
