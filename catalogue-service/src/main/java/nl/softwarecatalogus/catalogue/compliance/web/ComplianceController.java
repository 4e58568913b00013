// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.compliance.web;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.compliance.ComplianceService;
import nl.softwarecatalogus.catalogue.compliance.ComplianceView;
import nl.softwarecatalogus.catalogue.compliance.ComplianceViews;
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
@RequestMapping("/v1/offerings/{offeringId}/compliances")
class ComplianceController {

    private final ComplianceService compliances;
    private final ComplianceViews views;
    private final PublicUrls urls;

    ComplianceController(ComplianceService compliances, ComplianceViews views, PublicUrls urls) {
        this.compliances = compliances;
        this.views = views;
        this.urls = urls;
    }

    @GetMapping
    List<ComplianceView> find(Actor actor, @PathVariable UUID offeringId) {
        return views.find(actor, offeringId);
    }

    @PostMapping
    ResponseEntity<ComplianceView> add(
            Actor actor, @PathVariable UUID offeringId, @RequestBody ClaimCompliance request) {
        var compliance = compliances.add(actor, offeringId, request.standardVersionId(), request.evidenceUrl());
        return ResponseEntity.created(urls.of("/v1/offerings/{id}/compliances/{each}", offeringId, compliance.id()))
                .eTag(Long.toString(compliance.version()))
                .body(compliance);
    }

    @GetMapping("/{id}")
    ResponseEntity<ComplianceView> read(Actor actor, @PathVariable UUID offeringId, @PathVariable UUID id) {
        return ComplianceAnswer.of(views.require(actor, offeringId, id));
    }

    @PutMapping("/{id}")
    ResponseEntity<ComplianceView> revise(
            Actor actor,
            @PathVariable UUID offeringId,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody ReviseCompliance request) {
        return ComplianceAnswer.of(compliances.revise(actor, offeringId, id, expected, request.evidenceUrl()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable UUID offeringId, @PathVariable UUID id, ExpectedVersion expected) {
        compliances.remove(actor, offeringId, id, expected);
    }
}
