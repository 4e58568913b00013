// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.io.OutputStream;
import java.util.UUID;
import java.util.function.Supplier;
import nl.softwarecatalogus.catalogue.landscape.LandscapeFilter;
import nl.softwarecatalogus.catalogue.landscape.LandscapeService;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
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
    private final ExportPlaces places;

    LandscapeExportService(LandscapeService landscapes, LandscapeSheets sheets, ExportPlaces places) {
        this.landscapes = landscapes;
        this.sheets = sheets;
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
        places.write(format, file, output -> sheets.ofOrganisation(reader, organisationId, filter, output));
    }

    /** Where there is room for more than one sheet, with its matrix. */
    public void ofCollaboration(
            Actor reader,
            UUID collaborationId,
            LandscapeFilter filter,
            SheetFormat format,
            Supplier<OutputStream> file) {
        landscapes.requireSeeing(reader, collaborationId);
        places.write(format, file, output -> {
            sheets.ofCollaboration(reader, collaborationId, filter, output);
            if (format == SheetFormat.XLSX) {
                sheets.matrix(reader, collaborationId, filter, output);
            }
        });
    }
}
