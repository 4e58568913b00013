// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class LinkService {

    private final LinkStore links;
    private final OrganisationService organisations;

    LinkService(LinkStore links, OrganisationService organisations) {
        this.links = links;
        this.organisations = organisations;
    }

    /** For whoever may know the organisation. */
    @Transactional(readOnly = true)
    public Links find(UUID organisationId, Actor reader) {
        organisations.shown(organisationId, reader);
        return links.find(organisationId);
    }

    /** @throws InvalidInputException naming every fault */
    public Links change(UUID organisationId, List<Link> items, ExpectedVersion expected, Actor actor) {
        organisations.administered(organisationId, actor);
        var present = links.find(organisationId);
        expected.mustBe(present.version());
        var changed = present.changed(items);
        links.keep(organisationId, changed);
        return changed;
    }
}
