// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class KnownMembershipService {

    private final KnownMembershipRepository memberships;
    private final KnownOrganisationService organisations;

    KnownMembershipService(KnownMembershipRepository memberships, KnownOrganisationService organisations) {
        this.memberships = memberships;
        this.organisations = organisations;
    }

    public void remember(
            KnownMembership membership,
            OrganisationReference member,
            OrganisationReference collaboration,
            long version) {
        organisations.mention(member);
        organisations.mention(collaboration);
        memberships.save(membership, version);
    }

    /** Who of these are confirmed members of the collaboration on that day; kept so until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> holdMembersOn(UUID collaborationId, LocalDate date, Collection<UUID> candidates) {
        return memberships.holdMembersOn(collaborationId, date, candidates);
    }
}
