// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class OfferingService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final OfferingRepository offerings;
    private final OfferingFactsService facts;
    private final OfferingViews views;
    private final Clock clock;

    OfferingService(OfferingRepository offerings, OfferingFactsService facts, OfferingViews views, Clock clock) {
        this.offerings = offerings;
        this.facts = facts;
        this.views = views;
        this.clock = clock;
    }

    /** Whoever offers in this provider's name. */
    public void requireOffering(Actor actor, UUID providerId) {
        OfferingAccess.requireOffering(actor, providerId);
    }

    /** Whoever sees all that this provider offers, concepts too. */
    public void requireSeeing(Actor actor, UUID providerId) {
        Actor.require(OfferingAccess.seesAll(actor) || actor.actsFor(providerId));
    }

    public OfferingView register(
            Actor actor, UUID providerId, OfferingKind kind, OfferingDetails details, List<String> componentIds) {
        OfferingAccess.requireOffering(actor, providerId);
        return saved(actor, Offering.register(kind, details, facts.forNew(providerId, componentIds)));
    }

    public OfferingView revise(
            Actor actor, UUID id, ExpectedVersion expected, OfferingDetails details, List<String> componentIds) {
        var offering = changeable(actor, id);
        expected.mustBe(offering.version());
        offering.revise(details, facts.forRevised(offering, componentIds));
        return saved(actor, offering);
    }

    public OfferingView publish(Actor actor, UUID id) {
        var offering = changeable(actor, id);
        offering.publish(facts.of(offering), today());
        return saved(actor, offering);
    }

    public OfferingView withdraw(Actor actor, UUID id, boolean acceptInUse) {
        var offering = changeable(actor, id);
        offering.withdraw(facts.of(offering), today(), offerings.countUsers(id), acceptInUse);
        return saved(actor, offering);
    }

    private Offering changeable(Actor actor, UUID id) {
        var offering = offerings
                .findForChangeById(id)
                .filter(found -> OfferingAccess.maySee(actor, found))
                .orElseThrow(() -> new NotFoundException("offering-not-found"));
        OfferingAccess.requireOffering(actor, offering.providerId());
        return offering;
    }

    private OfferingView saved(Actor actor, Offering offering) {
        return views.require(actor, offerings.saveAndFlush(offering).id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
    }
}
