// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class KnownMembershipService {

    private final KnownMembershipRepository memberships;
    private final KnownOrganisationService organisations;
    private final ApplicationEventPublisher events;

    KnownMembershipService(
            KnownMembershipRepository memberships,
            KnownOrganisationService organisations,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.events = events;
    }

    public void remember(
            KnownMembership membership,
            OrganisationReference member,
            OrganisationReference collaboration,
            long version) {
        organisations.mention(member);
        organisations.mention(collaboration);
        if (memberships.save(membership, version)) {
            events.publishEvent(new MembershipRemembered(membership));
        }
    }

    /** Who of these are confirmed members of the collaboration on that day; kept so until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> holdMembersOn(UUID collaborationId, LocalDate date, Collection<UUID> candidates) {
        return memberships.holdMembersOn(collaborationId, date, candidates);
    }

    /** The membership by which a party is a confirmed member on that day; kept so until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> holdMembershipOn(UUID collaborationId, UUID memberId, LocalDate date) {
        return memberships.holdMembershipOn(collaborationId, memberId, date);
    }

    /** Confirmed memberships of any of these parties in any of these collaborations, the oldest first. */
    @Transactional(readOnly = true)
    public List<UUID> findCurrent(Collection<UUID> memberIds, Collection<UUID> collaborationIds) {
        return memberships.findCurrent(memberIds, collaborationIds);
    }
}
