// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.exchange.PubliccodeService;
import nl.softwarecatalogus.catalogue.offering.OfferingView;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PubliccodeController {

    private final PubliccodeService imports;
    private final PublicUrls urls;

    PubliccodeController(PubliccodeService imports, PublicUrls urls) {
        this.imports = imports;
        this.urls = urls;
    }

    @PostMapping(path = "/v1/publiccode-imports", consumes = MediaType.APPLICATION_YAML_VALUE)
    ResponseEntity<OfferingView> take(
            Actor actor, @RequestParam(required = false) @Nullable UUID providerId, InputStream content)
            throws IOException {
        var of = ActingOrganisation.of(actor, providerId, "providerId");
        imports.requireTaking(actor, of);
        var offering = imports.take(actor, of, content.readNBytes(PubliccodeService.LARGEST_FILE + 1));
        return ResponseEntity.created(urls.of("/v1/offerings/{id}", offering.id()))
                .eTag(Long.toString(offering.version()))
                .body(offering);
    }
}
