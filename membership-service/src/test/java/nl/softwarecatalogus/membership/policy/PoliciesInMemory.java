// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;

/** Policies without a database. */
public final class PoliciesInMemory implements MembershipPolicyRepository {

    private final Map<UUID, MembershipPolicy> policies = new HashMap<>();

    private PoliciesInMemory() {}

    public static MembershipPolicyService service(KnownOrganisationService organisations) {
        return new MembershipPolicyService(new PoliciesInMemory(), organisations);
    }

    @Override
    public Optional<MembershipPolicy> findById(UUID collaborationId) {
        return Optional.ofNullable(policies.get(collaborationId));
    }

    @Override
    public MembershipPolicy saveAndFlush(MembershipPolicy policy) {
        policies.put(policy.collaborationId(), policy);
        return policy;
    }
}
