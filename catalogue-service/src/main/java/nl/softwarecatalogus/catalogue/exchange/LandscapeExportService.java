// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.io.OutputStream;
import java.util.UUID;
import java.util.function.Supplier;
import nl.softwarecatalogus.catalogue.landscape.LandscapeFilter;
import nl.softwarecatalogus.catalogue.landscape.LandscapeService;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetWriter;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a landscape out as a file, to whoever may see it, row by row as the database reads it. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class LandscapeExportService {

    private final LandscapeService landscapes;
    private final LandscapeSheets sheets;
    private final SheetWriter writer;
    private final ExportPlaces places;

    LandscapeExportService(
            LandscapeService landscapes, LandscapeSheets sheets, SheetWriter writer, ExportPlaces places) {
        this.landscapes = landscapes;
        this.sheets = sheets;
        this.writer = writer;
        this.places = places;
    }

    /** @param file begun only when there is something to give */
    public void ofOrganisation(
            Actor reader,
            UUID organisationId,
            LandscapeFilter filter,
            SheetFormat format,
            Supplier<OutputStream> file) {
        landscapes.requireSeeing(reader, organisationId);
        places.take(() -> {
            var output = writer.open(format, file.get());
            sheets.ofOrganisation(reader, organisationId, filter, output);
            output.finish();
        });
    }

    /** Where there is room for more than one sheet, with its matrix. */
    public void ofCollaboration(
            Actor reader,
            UUID collaborationId,
            LandscapeFilter filter,
            SheetFormat format,
            Supplier<OutputStream> file) {
        landscapes.requireSeeing(reader, collaborationId);
        places.take(() -> {
            var output = writer.open(format, file.get());
            sheets.ofCollaboration(reader, collaborationId, filter, output);
            if (format == SheetFormat.XLSX) {
                sheets.matrix(reader, collaborationId, filter, output);
            }
            output.finish();
        });
    }
}
