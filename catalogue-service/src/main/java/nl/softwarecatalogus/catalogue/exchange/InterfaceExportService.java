// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.gemma.StandardVersionReference;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceFilter;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceView;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceViews;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.catalogue.spreadsheet.Vocabulary;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives interfaces out as a file, to whoever may see them; without notes. */
@Service
@Transactional(readOnly = true)
public class InterfaceExportService {

    private static final List<String> COLUMNS = List.of(
            "sourceApplication",
            "sourceMember",
            "direction",
            "targetApplication",
            "targetMember",
            "externalFacility",
            "type",
            "phase",
            "phaseSince",
            "standards",
            "registeredBy");

    private final InterfaceViews interfaces;
    private final Vocabulary words;
    private final ExportPlaces places;

    InterfaceExportService(InterfaceViews interfaces, Vocabulary words, ExportPlaces places) {
        this.interfaces = interfaces;
        this.words = words;
        this.places = places;
    }

    /** @param file begun only when there is something to give */
    public void give(Actor reader, InterfaceFilter filter, SheetFormat format, Supplier<OutputStream> file) {
        interfaces.requireSeeing(reader, filter);
        places.write(format, file, output -> {
            output.begin(words.title("interfaces"), words.headings(COLUMNS));
            interfaces.read(reader, filter, connection -> output.line(line(connection)));
        });
    }

    private List<String> line(InterfaceView connection) {
        var target = connection.target();
        var facility = connection.externalFacility();
        var since = connection.phaseSince();
        return List.of(
                connection.source().application().name(),
                connection.source().member().name(),
                words.word(connection.direction()),
                target == null ? "" : target.application().name(),
                target == null ? "" : target.member().name(),
                facility == null ? "" : facility.name(),
                words.word(connection.type()),
                words.word(connection.phase()),
                since == null ? "" : since.toString(),
                connection.standardVersions().stream()
                        .map(StandardVersionReference::name)
                        .collect(Collectors.joining(" | ")),
                connection.registeredBy().name());
    }
}
