// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.UUID;
import java.util.function.Supplier;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.springframework.stereotype.Service;

/** For what belongs to an offering and is changed with it. */
@Service
public class OfferingChanges {

    private final OfferingViews views;
    private final OfferingRepository offerings;
    private final OfferingFactsService facts;
    private final OfferingPartsRepository parts;

    OfferingChanges(
            OfferingViews views,
            OfferingRepository offerings,
            OfferingFactsService facts,
            OfferingPartsRepository parts) {
        this.views = views;
        this.offerings = offerings;
        this.facts = facts;
        this.parts = parts;
    }

    /**
     * Held until the transaction ends, so that of one offering one thing changes at a time and each event tells all of
     * it.
     *
     * @throws OfferingWithdrawnException when it changes no more
     */
    public OfferingView requireChangeable(Actor actor, UUID id) {
        var offering = views.require(actor, id);
        OfferingAccess.requireOffering(actor, offering.provider().organisationId());
        if (hold(id).status() == OfferingStatus.WITHDRAWN) {
            throw new OfferingWithdrawnException();
        }
        return offering;
    }

    /** Changes what belongs to an offering, and tells of it when everybody sees something else since. */
    public <T> T telling(UUID id, Supplier<T> change) {
        var before = parts.find(id);
        var result = change.get();
        if (!parts.find(id).equals(before)) {
            var offering = hold(id);
            offering.changeParts(facts.of(offering));
            offerings.saveAndFlush(offering);
        }
        return result;
    }

    /** What only the provider and VNG are told. */
    public boolean maySeeUse(Actor actor, OfferingView offering) {
        return OfferingAccess.seesAll(actor)
                || actor.actsFor(offering.provider().organisationId());
    }

    private Offering hold(UUID id) {
        return offerings.findForChangeById(id).orElseThrow(() -> new NotFoundException("offering-not-found"));
    }
}
