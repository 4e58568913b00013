// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement.web;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.disentanglement.DisentanglementDetails;
import nl.softwarecatalogus.membership.disentanglement.DisentanglementService;
import nl.softwarecatalogus.membership.disentanglement.DisentanglementService.UsageChoice;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/memberships/{membershipId}/disentanglement")
class DisentanglementController {

    private final DisentanglementService disentanglements;

    DisentanglementController(DisentanglementService disentanglements) {
        this.disentanglements = disentanglements;
    }

    @GetMapping
    ResponseEntity<DisentanglementView> find(@PathVariable UUID membershipId, Actor actor) {
        return answer(disentanglements.find(membershipId, actor));
    }

    @PutMapping
    ResponseEntity<DisentanglementView> choose(
            @PathVariable UUID membershipId,
            @RequestBody ChooseDisentanglement request,
            ExpectedVersion edited,
            Actor actor) {
        return answer(disentanglements.choose(membershipId, request.choices(), edited, actor));
    }

    private static ResponseEntity<DisentanglementView> answer(DisentanglementDetails details) {
        return ResponseEntity.ok().eTag(Long.toString(details.revision())).body(DisentanglementView.of(details));
    }

    record ChooseDisentanglement(List<UsageChoice> choices) {}
}
