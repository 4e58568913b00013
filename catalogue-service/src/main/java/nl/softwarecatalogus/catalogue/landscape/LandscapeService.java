// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A landscape is seen by the organisation's own people and VNG only: never by suppliers, not even of the applications in
 * it. What a collaboration declared it sees itself, too.
 */
@Service
@Transactional(readOnly = true)
public class LandscapeService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final LandscapeRepository landscapes;
    private final MatrixRepository matrices;
    private final KnownOrganisationService organisations;
    private final Clock clock;

    LandscapeService(
            LandscapeRepository landscapes,
            MatrixRepository matrices,
            KnownOrganisationService organisations,
            Clock clock) {
        this.landscapes = landscapes;
        this.matrices = matrices;
        this.organisations = organisations;
        this.clock = clock;
    }

    public PageOf<LandscapeEntry> ofOrganisation(
            Actor reader, UUID organisationId, LandscapeFilter filter, Paging paging) {
        requireOwn(reader, organisationId);
        return landscapes.findByOrganisation(organisationId, filter, paging);
    }

    public PageOf<LandscapeEntry> ofCollaboration(
            Actor reader, UUID collaborationId, LandscapeFilter filter, Paging paging) {
        requireOwn(reader, collaborationId);
        return landscapes.findByCollaboration(collaborationId, filter, paging);
    }

    public PageOf<ApplicationRow> applicationsAndMembers(
            Actor reader, UUID collaborationId, LandscapeFilter filter, Paging paging) {
        requireOwn(reader, collaborationId);
        return matrices.findApplications(collaborationId, filter, paging);
    }

    public PageOf<ComponentRow> componentsAndMembers(
            Actor reader, UUID collaborationId, ComponentView view, SearchText text, Paging paging) {
        requireOwn(reader, collaborationId);
        return matrices.findComponents(collaborationId, view, text, paging);
    }

    /** The columns of both matrices. */
    public PageOf<MemberColumn> members(Actor reader, UUID collaborationId, Paging paging) {
        requireOwn(reader, collaborationId);
        return matrices.findMembers(collaborationId, LocalDate.ofInstant(clock.instant(), NETHERLANDS), paging);
    }

    private void requireOwn(Actor reader, UUID organisationId) {
        Actor.require(reader.isFunctionalAdministrator() || reader.actsFor(organisationId));
        if (!reader.actsFor(organisationId)) {
            organisations.require(organisationId);
        }
    }
}
