// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;

/** For what belongs to an offering and is changed with it. */
@Service
public class OfferingChanges {

    private final OfferingViews views;

    OfferingChanges(OfferingViews views) {
        this.views = views;
    }

    /** @throws OfferingWithdrawnException when it changes no more */
    public OfferingView requireChangeable(Actor actor, UUID id) {
        var offering = views.require(actor, id);
        OfferingAccess.requireOffering(actor, offering.provider().organisationId());
        if (offering.status() == OfferingStatus.WITHDRAWN) {
            throw new OfferingWithdrawnException();
        }
        return offering;
    }

    /** What only the provider and VNG are told. */
    public boolean maySeeUse(Actor actor, OfferingView offering) {
        return OfferingAccess.seesAll(actor)
                || actor.actsFor(offering.provider().organisationId());
    }
}
