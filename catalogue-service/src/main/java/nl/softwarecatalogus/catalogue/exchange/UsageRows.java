// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.exchange.UsableApplications.Usable;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetRow;
import nl.softwarecatalogus.catalogue.spreadsheet.Vocabulary;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes usage of rows, beside what the organisation recorded before, and notes every fault. */
@Component
class UsageRows {

    private static final int NAME = 200;
    private static final int VERSION = 100;

    private final Vocabulary words;
    private final UsableApplications applications;

    UsageRows(Vocabulary words, UsableApplications applications) {
        this.words = words;
        this.applications = applications;
    }

    List<ImportedUsage> read(UUID organisationId, List<SheetRow> rows, RowFaults faults) {
        var cells = rows.stream().map(row -> new Cells(row, words, faults)).toList();
        var known = applications.find(
                organisationId,
                rows.stream().map(row -> row.get(UsageColumns.APPLICATION)).toList(),
                rows.stream()
                        .map(row -> new Cells(row, words, new RowFaults()).key(UsageColumns.APPLICATION_KEY))
                        .filter(Objects::nonNull)
                        .toList());
        var seen = new HashSet<UUID>();
        var usages = new ArrayList<ImportedUsage>();
        for (var each : cells) {
            var before = faults.count();
            var usage = usage(each, known);
            if (usage != null && !seen.add(usage.application().id())) {
                each.fault(UsageColumns.APPLICATION, "row-twice");
            }
            if (usage != null && faults.count() == before) {
                usages.add(usage);
            }
        }
        return usages;
    }

    private @Nullable ImportedUsage usage(Cells cells, List<Usable> known) {
        var application = application(cells, known);
        var phase = cells.word(UsageColumns.PHASE, UsagePhase.class);
        var phaseSince = cells.day(UsageColumns.PHASE_SINCE);
        var hosting = cells.word(UsageColumns.HOSTING, CloudModel.class);
        var endsOn = cells.day(UsageColumns.ENDS_ON);
        var startsOn = startsOn(cells, application);
        if (phase == null && cells.isEmpty(UsageColumns.PHASE)) {
            cells.fault(UsageColumns.PHASE, "required");
        }
        var versionId = version(cells, application);
        if (application == null || phase == null || startsOn == null) {
            return null;
        }
        var terms = new UsageTerms(phase, phaseSince, hosting, endsOn, versionId);
        terms.faults(startsOn).forEach(fault -> cells.fault(column(fault.name()), fault.code(), fault.arguments()));
        return new ImportedUsage(application, startsOn, terms);
    }

    private static String column(String field) {
        return field.equals("versionId") ? UsageColumns.VERSION : field;
    }

    private static @Nullable Usable application(Cells cells, List<Usable> known) {
        var id = cells.key(UsageColumns.APPLICATION_KEY);
        var name = cells.text(UsageColumns.APPLICATION, NAME);
        var supplier = cells.text(UsageColumns.SUPPLIER, NAME);
        if (id == null && name == null) {
            cells.fault(UsageColumns.APPLICATION, "required");
            return null;
        }
        var meant = known.stream()
                .filter(each -> id == null
                        ? each.name().equalsIgnoreCase(name)
                        : each.id().equals(id))
                .filter(each ->
                        id != null || supplier == null || each.supplier().equalsIgnoreCase(supplier))
                .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        if (meant.isEmpty()) {
            cells.fault(UsageColumns.APPLICATION, "application-unknown");
        } else {
            var suppliers = meant.stream().map(Usable::supplier).distinct().toList();
            cells.fault(UsageColumns.SUPPLIER, "application-ambiguous", String.join(", ", suppliers));
        }
        return null;
    }

    private static @Nullable LocalDate startsOn(Cells cells, @Nullable Usable application) {
        var startsOn = cells.day(UsageColumns.STARTS_ON);
        var recorded = application == null ? null : application.recorded();
        if (recorded != null) {
            if (startsOn != null && !startsOn.equals(recorded.startsOn())) {
                cells.fault(
                        UsageColumns.STARTS_ON,
                        "start-never-changes",
                        recorded.startsOn().toString());
            }
            return recorded.startsOn();
        }
        if (startsOn == null && cells.isEmpty(UsageColumns.STARTS_ON)) {
            cells.fault(UsageColumns.STARTS_ON, "required");
        }
        return startsOn;
    }

    private @Nullable UUID version(Cells cells, @Nullable Usable application) {
        var number = cells.text(UsageColumns.VERSION, VERSION);
        if (number == null || application == null) {
            return null;
        }
        var version = applications.findVersion(application.id(), number);
        if (version.isEmpty()) {
            cells.fault(UsageColumns.VERSION, "unknown-version");
        }
        return version.orElse(null);
    }
}
