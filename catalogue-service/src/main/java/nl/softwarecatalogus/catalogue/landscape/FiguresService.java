// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Landscapes anonymised: what VNG sees of them (DOMAIN section 2: landscape). */
@Service
@Transactional(readOnly = true)
public class FiguresService {

    /** With fewer, figures tell what one of them uses. */
    private static final int FEWEST_MEMBERS = 3;

    private final FiguresRepository figures;
    private final KnownOrganisationService organisations;

    FiguresService(FiguresRepository figures, KnownOrganisationService organisations) {
        this.figures = figures;
        this.organisations = organisations;
    }

    public PageOf<ApplicationFigures> find(Actor reader, FiguresFilter filter, Paging paging) {
        Actor.require(reader.isFunctionalAdministrator() || reader.isVngViewer());
        if (filter.collaborationId() != null) {
            refuseFew(filter.collaborationId());
        }
        return figures.find(filter, paging);
    }

    private void refuseFew(UUID collaborationId) {
        organisations.require(collaborationId);
        if (figures.countMembers(collaborationId) < FEWEST_MEMBERS) {
            throw new ConflictException("too-few-for-figures", FEWEST_MEMBERS);
        }
    }
}
