// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.LicenceForm;
import nl.softwarecatalogus.catalogue.offering.OfferingDetails;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.offering.OfferingView;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetRow;
import nl.softwarecatalogus.catalogue.spreadsheet.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes offerings of rows, beside what their provider offers already, and notes every fault. */
@Component
class OfferingRows {

    private static final int NAME = 200;
    private static final int SHORT = 255;
    private static final int LONG = 5000;
    private static final int WEBSITE = 500;
    private static final int SPDX_ID = 64;
    private static final int MOST_COMPONENTS = 50;

    private final Vocabulary words;
    private final KnownComponents components;

    OfferingRows(Vocabulary words, KnownComponents components) {
        this.words = words;
        this.components = components;
    }

    List<ImportedOffering> read(List<SheetRow> rows, List<OfferingView> present, RowFaults faults) {
        var cells = rows.stream().map(row -> new Cells(row, words, faults)).toList();
        var called = cells.stream()
                .flatMap(each -> each.several(OfferingColumns.COMPONENTS).stream())
                .collect(Collectors.toSet());
        var known = components.find(called);
        var byId = present.stream().collect(Collectors.toMap(OfferingView::id, Function.identity()));
        Map<String, OfferingView> byName = present.stream()
                .filter(each -> each.status() != OfferingStatus.WITHDRAWN)
                .collect(Collectors.toMap(OfferingRows::key, Function.identity(), (one, _) -> one));
        var seen = new HashSet<String>();
        var offerings = new ArrayList<ImportedOffering>();
        for (var each : cells) {
            var before = faults.count();
            var offering = offering(each, byId, byName, known);
            if (!seen.add(key(offering.details().name(), offering.kind()))) {
                each.fault(OfferingColumns.NAME, "row-twice");
            }
            if (faults.count() == before) {
                offerings.add(offering);
            }
        }
        return offerings;
    }

    private ImportedOffering offering(
            Cells cells, Map<UUID, OfferingView> byId, Map<String, OfferingView> byName, KnownComponents.Found known) {
        var name = cells.required(OfferingColumns.NAME, NAME);
        var kind = cells.word(OfferingColumns.KIND, OfferingKind.class);
        var present = present(cells, name, kind, byId, byName);
        var details = new OfferingDetails(
                name,
                cells.text(OfferingColumns.SHORT_DESCRIPTION, SHORT),
                cells.text(OfferingColumns.LONG_DESCRIPTION, LONG),
                cells.matching(OfferingColumns.WEBSITE, WEBSITE, "https?://\\S+", "format.uri"),
                cells.word(OfferingColumns.LICENCE_FORM, LicenceForm.class),
                cells.matching(OfferingColumns.SPDX_ID, SPDX_ID, "[A-Za-z0-9.+-]+", "pattern"),
                cells.word(OfferingColumns.CLOUD_MODEL, CloudModel.class),
                cells.several(OfferingColumns.HOSTING_COUNTRIES),
                cells.several(OfferingColumns.JURISDICTIONS),
                ContactCells.read(cells));
        details.faults().forEach(fault -> cells.fault(column(fault.name()), fault.code(), fault.arguments()));
        var meant = kind == null && present != null ? present.kind() : kind;
        if (meant == null && cells.isEmpty(OfferingColumns.KIND)) {
            cells.fault(OfferingColumns.KIND, "required");
        }
        return new ImportedOffering(
                cells.row(),
                present,
                meant == null ? OfferingKind.APPLICATION : meant,
                details,
                componentIds(cells, present, known));
    }

    private static String column(String field) {
        return field.equals("contact") ? OfferingColumns.CONTACT_NAME : field;
    }

    private static @Nullable OfferingView present(
            Cells cells,
            String name,
            @Nullable OfferingKind kind,
            Map<UUID, OfferingView> byId,
            Map<String, OfferingView> byName) {
        var id = cells.key(OfferingColumns.KEY);
        if (id == null) {
            return kind == null ? null : byName.get(key(name, kind));
        }
        var present = byId.get(id);
        if (present == null) {
            cells.fault(OfferingColumns.KEY, "offering-not-yours");
        } else if (present.status() == OfferingStatus.WITHDRAWN) {
            cells.fault(OfferingColumns.KEY, "offering-withdrawn");
        } else if (kind != null && kind != present.kind()) {
            cells.fault(OfferingColumns.KIND, "kind-never-changes");
        }
        return present;
    }

    /** What the offering has may stay, also when the latest release left it out. */
    private static List<String> componentIds(Cells cells, @Nullable OfferingView present, KnownComponents.Found known) {
        var called = cells.several(OfferingColumns.COMPONENTS);
        if (called.size() > MOST_COMPONENTS) {
            cells.fault(OfferingColumns.COMPONENTS, "maxItems", MOST_COMPONENTS);
        }
        var ids = new ArrayList<String>();
        for (var each : called) {
            var kept = present == null
                    ? java.util.Optional.<String>empty()
                    : present.referenceComponents().stream()
                            .filter(component -> component.name().equalsIgnoreCase(each))
                            .map(component -> component.referenceComponentId())
                            .findFirst();
            kept.or(() -> known.id(each))
                    .ifPresentOrElse(
                            ids::add, () -> cells.fault(OfferingColumns.COMPONENTS, "unknown-gemma-concept", each));
        }
        return ids.stream().distinct().toList();
    }

    private static String key(OfferingView offering) {
        return key(offering.name(), offering.kind());
    }

    private static String key(String name, OfferingKind kind) {
        return kind + " " + name.toLowerCase(Locale.ROOT);
    }
}
