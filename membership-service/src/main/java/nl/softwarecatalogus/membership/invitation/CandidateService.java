// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list from which a collaboration picks whom it invites. */
@Service
@Transactional(readOnly = true)
public class CandidateService {

    private final CandidateRepository candidates;
    private final KnownOrganisationService organisations;

    CandidateService(CandidateRepository candidates, KnownOrganisationService organisations) {
        this.candidates = candidates;
        this.organisations = organisations;
    }

    public PageOf<Candidate> list(UUID collaborationId, CandidateFilter filter, Paging paging, Actor reader) {
        InvitationService.requireToInvite(reader, collaborationId);
        var known = organisations.find(collaborationId).filter(KnownOrganisation::takesMembers);
        if (known.isEmpty()) {
            throw new NotFoundException("unknown-collaboration");
        }
        return candidates.list(collaborationId, filter, paging);
    }
}
