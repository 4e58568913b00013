// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.policy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MembershipPolicyRepository extends Repository<MembershipPolicy, UUID> {

    Optional<MembershipPolicy> findById(UUID collaborationId);

    MembershipPolicy saveAndFlush(MembershipPolicy policy);
}
