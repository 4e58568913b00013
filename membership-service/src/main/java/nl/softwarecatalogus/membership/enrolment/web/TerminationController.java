// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment.web;

import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.TerminationService;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TerminationController {

    private final TerminationService terminations;

    TerminationController(TerminationService terminations) {
        this.terminations = terminations;
    }

    @PostMapping("/v1/memberships/{membershipId}/terminations")
    ResponseEntity<MembershipView> terminate(
            @PathVariable UUID membershipId, @RequestBody TerminateMembership request, Actor actor) {
        var ending = terminations.terminate(membershipId, request.endsOn(), request.reason(), actor);
        return MembershipView.answer(ResponseEntity.ok(), ending, actor);
    }
}
