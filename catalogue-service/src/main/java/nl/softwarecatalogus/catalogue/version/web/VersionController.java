// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.version.web;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.version.OfferingVersionService;
import nl.softwarecatalogus.catalogue.version.VersionView;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/offerings/{offeringId}/versions")
class VersionController {

    private final OfferingVersionService versions;
    private final PublicUrls urls;

    VersionController(OfferingVersionService versions, PublicUrls urls) {
        this.versions = versions;
        this.urls = urls;
    }

    @GetMapping
    List<VersionView> find(Actor actor, @PathVariable UUID offeringId) {
        return versions.find(actor, offeringId);
    }

    @PostMapping
    ResponseEntity<VersionView> add(Actor actor, @PathVariable UUID offeringId, @RequestBody RecordVersion request) {
        var version = versions.add(actor, offeringId, request.number(), request.dates());
        return ResponseEntity.created(urls.of("/v1/offerings/{id}/versions/{version}", offeringId, version.id()))
                .eTag(Long.toString(version.version()))
                .body(version);
    }

    @GetMapping("/{id}")
    ResponseEntity<VersionView> read(Actor actor, @PathVariable UUID offeringId, @PathVariable UUID id) {
        return answer(versions.require(actor, offeringId, id));
    }

    @PutMapping("/{id}")
    ResponseEntity<VersionView> revise(
            Actor actor,
            @PathVariable UUID offeringId,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody RecordVersion request) {
        return answer(versions.revise(actor, offeringId, id, expected, request.number(), request.dates()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable UUID offeringId, @PathVariable UUID id, ExpectedVersion expected) {
        versions.remove(actor, offeringId, id, expected);
    }

    private static ResponseEntity<VersionView> answer(VersionView version) {
        return ResponseEntity.ok().eTag(Long.toString(version.version())).body(version);
    }
}
