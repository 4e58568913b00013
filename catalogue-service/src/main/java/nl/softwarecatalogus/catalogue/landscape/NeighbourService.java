// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking at the neighbours (kijken bij de buren): the landscapes that governments opened to each other. */
@Service
@Transactional(readOnly = true)
public class NeighbourService {

    private final NeighbourRepository neighbours;
    private final SimilarLandscapeRepository similar;

    NeighbourService(NeighbourRepository neighbours, SimilarLandscapeRepository similar) {
        this.neighbours = neighbours;
        this.similar = similar;
    }

    public PageOf<NeighbourLandscape> find(Actor reader, SearchText text, Paging paging) {
        NeighbourAccess.requireLooking(reader);
        return neighbours.find(text, paging);
    }

    /** @throws NotFoundException also for an organisation that did not open its landscape */
    public PageOf<NeighbourEntry> landscape(Actor reader, UUID organisationId, LandscapeFilter filter, Paging paging) {
        NeighbourAccess.requireLooking(reader);
        if (!neighbours.isOpened(organisationId)) {
            throw new NotFoundException("neighbour-landscape-not-found");
        }
        return neighbours.findEntries(organisationId, filter, paging);
    }

    /** The most alike first. */
    public PageOf<SimilarLandscape> findSimilar(Actor reader, UUID organisationId, Likeness by, Paging paging) {
        NeighbourAccess.requireComparing(reader, organisationId);
        return similar.find(organisationId, by, paging);
    }
}
