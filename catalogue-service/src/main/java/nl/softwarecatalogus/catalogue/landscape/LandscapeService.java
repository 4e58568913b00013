// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A landscape is seen by the organisation's own people and VNG only: never by suppliers, not even of the applications in
 * it. What a collaboration declared it sees itself, too.
 */
@Service
@Transactional(readOnly = true)
public class LandscapeService {

    private final LandscapeRepository landscapes;
    private final KnownOrganisationService organisations;

    LandscapeService(LandscapeRepository landscapes, KnownOrganisationService organisations) {
        this.landscapes = landscapes;
        this.organisations = organisations;
    }

    public PageOf<LandscapeEntry> ofOrganisation(Actor reader, UUID organisationId, Paging paging) {
        requireOwn(reader, organisationId);
        return landscapes.findByOrganisation(organisationId, paging);
    }

    public PageOf<LandscapeEntry> ofCollaboration(
            Actor reader, UUID collaborationId, @Nullable UUID applicationId, @Nullable UUID memberId, Paging paging) {
        requireOwn(reader, collaborationId);
        return landscapes.findByCollaboration(collaborationId, applicationId, memberId, paging);
    }

    private void requireOwn(Actor reader, UUID organisationId) {
        Actor.require(reader.isFunctionalAdministrator() || reader.actsFor(organisationId));
        if (!reader.actsFor(organisationId)) {
            organisations.require(organisationId);
        }
    }
}
