// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.OfferingContact;
import nl.softwarecatalogus.catalogue.offering.OfferingService;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.offering.OfferingView;
import nl.softwarecatalogus.catalogue.offering.OfferingViews;
import nl.softwarecatalogus.catalogue.offering.SimilarOfferings;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetReader;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetWriter;
import nl.softwarecatalogus.catalogue.spreadsheet.Vocabulary;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a file with an organisation's offerings, as a whole or not at all, and gives them out as one. */
@Service
@Transactional
public class OfferingExchangeService {

    private static final String TITLE = "Aanbod";
    private static final int MOST_SIMILAR = 3;

    private final OfferingService offerings;
    private final OfferingViews views;
    private final SimilarOfferings similar;
    private final OfferingRows rows;
    private final SheetReader reader;
    private final SheetWriter writer;
    private final Vocabulary words;

    // More collaborators than the house allows: it stands between offerings and files, and knows both.
    OfferingExchangeService(
            OfferingService offerings,
            OfferingViews views,
            SimilarOfferings similar,
            OfferingRows rows,
            SheetReader reader,
            SheetWriter writer,
            Vocabulary words) {
        this.offerings = offerings;
        this.views = views;
        this.similar = similar;
        this.rows = rows;
        this.reader = reader;
        this.writer = writer;
        this.words = words;
    }

    /** Asked before a file is read. */
    public void requireTaking(Actor actor, UUID providerId) {
        offerings.requireOffering(actor, providerId);
    }

    /** @param dryRun to be told everything that is wrong, or what it would do, and change nothing */
    public ImportOutcome take(Actor actor, UUID providerId, SheetFormat format, byte[] content, boolean dryRun) {
        requireTaking(actor, providerId);
        var read = reader.read(format, content, OfferingColumns.ALL);
        var faults = new RowFaults();
        var imported = rows.read(read, views.findAllOf(actor, providerId), faults);
        if (!dryRun) {
            faults.refuseAny();
            imported.stream().filter(each -> !each.isUnchanged()).forEach(each -> save(actor, providerId, each));
        }
        var unchanged =
                (int) imported.stream().filter(ImportedOffering::isUnchanged).count();
        var added =
                (int) imported.stream().filter(each -> each.present() == null).count();
        return new ImportOutcome(
                dryRun,
                read.size(),
                added,
                imported.size() - added - unchanged,
                unchanged,
                faults.all(),
                dryRun ? notices(actor, imported) : List.of());
    }

    @Transactional(readOnly = true)
    public byte[] give(Actor actor, UUID providerId, SheetFormat format) {
        offerings.requireSeeing(actor, providerId);
        var lines = views.findAllOf(actor, providerId).stream()
                .filter(offering -> offering.status() != OfferingStatus.WITHDRAWN)
                .map(this::line)
                .toList();
        return writer.write(format, TITLE, OfferingColumns.ALL, lines);
    }

    private void save(Actor actor, UUID providerId, ImportedOffering imported) {
        var present = imported.present();
        if (present == null) {
            offerings.register(actor, providerId, imported.kind(), imported.details(), imported.componentIds());
        } else {
            var expected = new ExpectedVersion(present.version());
            offerings.revise(actor, present.id(), expected, imported.details(), imported.componentIds());
        }
    }

    private List<RowNotice> notices(Actor actor, List<ImportedOffering> imported) {
        return imported.stream()
                .filter(each -> each.present() == null)
                .map(each -> new RowNotice(
                        each.row(),
                        similar.find(actor, SearchText.of(each.details().name()), MOST_SIMILAR)))
                .filter(notice -> !notice.similar().isEmpty())
                .toList();
    }

    private List<String> line(OfferingView offering) {
        var contact = Optional.ofNullable(offering.contact());
        return List.of(
                offering.id().toString(),
                words.word(offering.kind()),
                offering.name(),
                text(offering.shortDescription()),
                text(offering.longDescription()),
                text(offering.website()),
                word(offering.licenceForm()),
                text(offering.spdxId()),
                word(offering.cloudModel()),
                several(offering.hostingCountries()),
                several(offering.jurisdictions()),
                contact.map(OfferingContact::name).orElse(""),
                contact.map(OfferingContact::email).orElse(""),
                contact.map(OfferingContact::phone).orElse(""),
                contact.map(OfferingContact::url).orElse(""),
                several(offering.referenceComponents().stream()
                        .map(ComponentReference::name)
                        .toList()),
                words.word(offering.status()));
    }

    private static String several(List<String> values) {
        return String.join(" | ", values);
    }

    private String word(@Nullable Enum<?> value) {
        return value == null ? "" : words.word(value);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
