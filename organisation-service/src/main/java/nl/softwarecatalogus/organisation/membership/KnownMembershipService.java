// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is a member of what, as far as was heard. */
@Service
@Transactional
public class KnownMembershipService {

    private final KnownMemberships memberships;

    KnownMembershipService(KnownMemberships memberships) {
        this.memberships = memberships;
    }

    /** Only ever moves forward. */
    public void remember(KnownMembership membership) {
        memberships.remember(membership);
    }

    @Transactional(readOnly = true)
    public List<UUID> membersOn(LocalDate date, UUID collaborationId) {
        return memberships.membersOn(date, collaborationId);
    }

    /** The collaborations and communities of which a party is a member. */
    @Transactional(readOnly = true)
    public List<UUID> collaborationsOn(LocalDate date, UUID memberId) {
        return memberships.collaborationsOn(date, memberId);
    }
}
