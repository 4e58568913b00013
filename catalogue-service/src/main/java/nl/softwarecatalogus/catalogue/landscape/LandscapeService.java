// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.UUID;
import java.util.function.Consumer;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Landscapes as lists, one entry for each usage. */
@Service
@Transactional(readOnly = true)
public class LandscapeService {

    private final LandscapeRepository landscapes;
    private final LandscapeAccess access;

    LandscapeService(LandscapeRepository landscapes, LandscapeAccess access) {
        this.landscapes = landscapes;
        this.access = access;
    }

    public PageOf<LandscapeEntry> ofOrganisation(
            Actor reader, UUID organisationId, LandscapeFilter filter, Paging paging) {
        access.requireOwn(reader, organisationId);
        return landscapes.findByOrganisation(organisationId, filter, paging);
    }

    /** For what must be sure of the right before it begins. */
    public void requireSeeing(Actor reader, UUID organisationId) {
        access.requireOwn(reader, organisationId);
    }

    /** One by one, so that however many there are they take no room. */
    public void readOrganisation(
            Actor reader, UUID organisationId, LandscapeFilter filter, Consumer<LandscapeEntry> consumer) {
        access.requireOwn(reader, organisationId);
        landscapes.readOrganisation(organisationId, filter, consumer);
    }

    public void readCollaboration(
            Actor reader, UUID collaborationId, LandscapeFilter filter, Consumer<LandscapeEntry> consumer) {
        access.requireOwn(reader, collaborationId);
        landscapes.readCollaboration(collaborationId, filter, consumer);
    }

    public PageOf<LandscapeEntry> ofCollaboration(
            Actor reader, UUID collaborationId, LandscapeFilter filter, Paging paging) {
        access.requireOwn(reader, collaborationId);
        return landscapes.findByCollaboration(collaborationId, filter, paging);
    }
}
