// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange.web;

import static nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat.CSV_TYPE;
import static nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat.XLSX_TYPE;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.exchange.OfferingExchangeService;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetLimits;
import nl.softwarecatalogus.catalogue.spreadsheet.Vocabulary;
import nl.softwarecatalogus.platform.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OfferingExchangeController {

    private final OfferingExchangeService exchange;
    private final Vocabulary words;

    OfferingExchangeController(OfferingExchangeService exchange, Vocabulary words) {
        this.exchange = exchange;
        this.words = words;
    }

    @PostMapping(
            path = "/v1/offering-imports",
            consumes = {CSV_TYPE, XLSX_TYPE})
    ImportView take(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID providerId,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            InputStream content)
            throws IOException {
        var of = ActingOrganisation.of(actor, providerId, "providerId");
        exchange.requireTaking(actor, of);
        var file = content.readNBytes(SheetLimits.LARGEST_FILE + 1);
        return ImportView.of(exchange.take(actor, of, SheetFormat.of(type), file, dryRun), words);
    }

    @GetMapping(
            path = "/v1/offering-exports",
            produces = {CSV_TYPE, XLSX_TYPE})
    ResponseEntity<byte[]> give(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID providerId,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = CSV_TYPE) String accepted) {
        var of = ActingOrganisation.of(actor, providerId, "providerId");
        var format = SheetFormat.accepted(accepted);
        var disposition = ContentDisposition.attachment()
                .filename("aanbod." + format.extension())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(exchange.give(actor, of, format));
    }
}
