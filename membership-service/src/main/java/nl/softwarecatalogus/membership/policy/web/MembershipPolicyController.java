// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.policy.web;

import java.util.UUID;
import nl.softwarecatalogus.membership.policy.Confirmation;
import nl.softwarecatalogus.membership.policy.MembershipPolicy;
import nl.softwarecatalogus.membership.policy.MembershipPolicyService;
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
@RequestMapping("/v1/collaborations/{collaborationId}/membership-policy")
class MembershipPolicyController {

    private final MembershipPolicyService policies;

    MembershipPolicyController(MembershipPolicyService policies) {
        this.policies = policies;
    }

    @GetMapping
    ResponseEntity<MembershipPolicyView> find(@PathVariable UUID collaborationId, Actor actor) {
        return answer(policies.find(collaborationId, actor));
    }

    @PutMapping
    ResponseEntity<MembershipPolicyView> set(
            @PathVariable UUID collaborationId,
            @RequestBody SetMembershipPolicy request,
            ExpectedVersion edited,
            Actor actor) {
        return answer(policies.set(collaborationId, request.confirmation(), edited, actor));
    }

    private static ResponseEntity<MembershipPolicyView> answer(MembershipPolicy policy) {
        return ResponseEntity.ok()
                .eTag(Long.toString(policy.revision()))
                .body(new MembershipPolicyView(policy.collaborationId(), policy.confirmation()));
    }

    record SetMembershipPolicy(Confirmation confirmation) {}

    record MembershipPolicyView(UUID collaborationId, Confirmation confirmation) {}
}
