// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.util.UUID;
import nl.softwarecatalogus.admission.request.HandoverService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
class HandoverController {

    private final HandoverService handovers;

    HandoverController(HandoverService handovers) {
        this.handovers = handovers;
    }

    @GetMapping("/officers")
    OfficersView officers(Actor actor) {
        return OfficersView.of(handovers.officers(actor));
    }

    @PostMapping("/admission-requests/{admissionRequestId}/assessments/{assessmentId}/handovers")
    ResponseEntity<AdmissionRequestView> handOver(
            @PathVariable UUID admissionRequestId,
            @PathVariable UUID assessmentId,
            @RequestBody HandOver request,
            ExpectedVersion expected,
            Actor actor) {
        var handedOver = handovers.handOver(
                admissionRequestId, assessmentId, request.officerId(), request.note(), expected, actor);
        return Answers.ok(handedOver, actor);
    }
}
