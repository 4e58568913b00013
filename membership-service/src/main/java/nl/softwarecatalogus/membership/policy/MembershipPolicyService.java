// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.policy;

import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class MembershipPolicyService {

    private final MembershipPolicyRepository policies;
    private final KnownOrganisationService organisations;

    MembershipPolicyService(MembershipPolicyRepository policies, KnownOrganisationService organisations) {
        this.policies = policies;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public boolean confirmsAutomatically(UUID collaborationId) {
        return of(collaborationId).confirmation() == Confirmation.AUTOMATIC;
    }

    @Transactional(readOnly = true)
    public MembershipPolicy find(UUID collaborationId, Actor reader) {
        Actor.require(reader.actsFor(collaborationId) || reader.isFunctionalAdministrator() || reader.isVngViewer());
        requireKnown(collaborationId);
        return of(collaborationId);
    }

    public MembershipPolicy set(UUID collaborationId, Confirmation confirmation, ExpectedVersion edited, Actor actor) {
        Actor.require(actor.isFunctionalAdministrator()
                || actor.actsFor(collaborationId, Role.ADMINISTRATOR, Role.OFFERING_MANAGER, Role.USAGE_MANAGER));
        requireKnown(collaborationId);
        var policy = of(collaborationId);
        edited.mustBe(policy.revision());
        policy.confirm(confirmation);
        return policies.saveAndFlush(policy);
    }

    private MembershipPolicy of(UUID collaborationId) {
        return policies.findById(collaborationId).orElseGet(() -> new MembershipPolicy(collaborationId));
    }

    private void requireKnown(UUID collaborationId) {
        var known = organisations.find(collaborationId).filter(KnownOrganisation::takesMembers);
        if (known.isEmpty()) {
            throw new NotFoundException("unknown-collaboration");
        }
    }
}
