// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange.web;

import static nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat.CSV_TYPE;
import static nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat.XLSX_TYPE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.exchange.InterfaceExportService;
import nl.softwarecatalogus.catalogue.exchange.LandscapeExportService;
import nl.softwarecatalogus.catalogue.interfaces.web.InterfaceQuery;
import nl.softwarecatalogus.catalogue.landscape.web.LandscapeQuery;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.platform.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Landscapes and interfaces as files, with the filters of their lists. */
@RestController
class LandscapeExportController {

    private final LandscapeExportService landscapes;
    private final InterfaceExportService interfaces;

    LandscapeExportController(LandscapeExportService landscapes, InterfaceExportService interfaces) {
        this.landscapes = landscapes;
        this.interfaces = interfaces;
    }

    @GetMapping(
            path = "/v1/landscape-exports",
            produces = {CSV_TYPE, XLSX_TYPE})
    void ofOrganisation(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID organisationId,
            @ModelAttribute LandscapeQuery query,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = CSV_TYPE) String accepted,
            HttpServletResponse response) {
        var of = ActingOrganisation.of(actor, organisationId, "organisationId");
        var format = SheetFormat.accepted(accepted);
        var file = new SheetDownload(response, format, "landschap");
        landscapes.ofOrganisation(actor, of, query.filter(), format, file);
    }

    @GetMapping(
            path = "/v1/collaborations/{id}/landscape-exports",
            produces = {CSV_TYPE, XLSX_TYPE})
    void ofCollaboration(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute LandscapeQuery query,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = CSV_TYPE) String accepted,
            HttpServletResponse response) {
        var format = SheetFormat.accepted(accepted);
        var file = new SheetDownload(response, format, "landschap-leden");
        landscapes.ofCollaboration(actor, id, query.filter(), format, file);
    }

    @GetMapping(
            path = "/v1/interface-exports",
            produces = {CSV_TYPE, XLSX_TYPE})
    void ofInterfaces(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID organisationId,
            @ModelAttribute InterfaceQuery query,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = CSV_TYPE) String accepted,
            HttpServletResponse response) {
        var of = ActingOrganisation.of(actor, organisationId, "organisationId");
        var format = SheetFormat.accepted(accepted);
        interfaces.give(actor, query.filter(of), format, new SheetDownload(response, format, "koppelingen"));
    }
}
