// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi.web;

import java.io.InputStream;
import nl.softwarecatalogus.organisation.tooi.MunicipalityImportService;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MunicipalityImportController {

    private static final long LARGEST = 10L * 1024 * 1024;

    private final MunicipalityImportService imports;

    MunicipalityImportController(MunicipalityImportService imports) {
        this.imports = imports;
    }

    @PostMapping(
            path = "/v1/municipality-imports",
            consumes = {"application/ld+json", "application/json"})
    MunicipalityImportResult takeOver(
            InputStream body, @RequestParam(defaultValue = "false") boolean preview, Actor actor) {
        var file = new LimitedInputStream(body, LARGEST);
        return MunicipalityImportResult.of(preview ? imports.preview(file, actor) : imports.takeOver(file, actor));
    }
}
