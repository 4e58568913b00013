// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange.web;

import static nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat.CSV_TYPE;
import static nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat.XLSX_TYPE;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.exchange.LandscapeImportService;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetLimits;
import nl.softwarecatalogus.catalogue.spreadsheet.Vocabulary;
import nl.softwarecatalogus.platform.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LandscapeImportController {

    private final LandscapeImportService imports;
    private final Vocabulary words;

    LandscapeImportController(LandscapeImportService imports, Vocabulary words) {
        this.imports = imports;
        this.words = words;
    }

    @PostMapping(
            path = "/v1/landscape-imports",
            consumes = {CSV_TYPE, XLSX_TYPE})
    ImportView take(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID organisationId,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            InputStream content)
            throws IOException {
        var of = ActingOrganisation.of(actor, organisationId, "organisationId");
        imports.requireTaking(actor, of);
        var file = content.readNBytes(SheetLimits.LARGEST_FILE + 1);
        return ImportView.of(imports.take(actor, of, SheetFormat.of(type), file, dryRun), words);
    }
}
