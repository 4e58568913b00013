// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets users add what is missing, and its real supplier or VNG take that over or replace it by what it really is. */
@Service
@Transactional
public class SuggestionService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final OfferingRepository offerings;
    private final OfferingFactsService facts;
    private final OfferingViews views;
    private final OfferingUseService uses;
    private final SuggestionRules rules;
    private final KnownOrganisationService organisations;
    private final List<FollowsReplacement> followers;
    private final Clock clock;

    // More collaborators than the house allows: it changes offerings in somebody else's name and all that refers to
    // them.
    SuggestionService(
            OfferingRepository offerings,
            OfferingFactsService facts,
            OfferingViews views,
            OfferingUseService uses,
            SuggestionRules rules,
            KnownOrganisationService organisations,
            List<FollowsReplacement> followers,
            Clock clock) {
        this.offerings = offerings;
        this.facts = facts;
        this.views = views;
        this.uses = uses;
        this.rules = rules;
        this.organisations = organisations;
        this.followers = followers;
        this.clock = clock;
    }

    public OfferingView suggest(Actor actor, UUID organisationId, SuggestApplication wish) {
        OfferingAccess.requireSuggesting(actor, organisationId);
        organisations.requireActive(organisationId);
        var known = facts.forNew(wish.supplierId(), wish.componentIds());
        rules.judge(wish, known.provider(), organisationId);
        var suggested = Offering.suggest(wish.kind(), wish.details(), known, organisationId);
        return views.require(actor, offerings.saveAndFlush(suggested).id());
    }

    /** From now on it is a concept like any other of the supplier. */
    public OfferingView adopt(Actor actor, UUID id) {
        var offering = changeable(actor, id);
        offering.adopt();
        return views.require(actor, offerings.saveAndFlush(offering).id());
    }

    /** Everything that refers to what was suggested goes on with the real one. */
    public OfferingView replace(Actor actor, UUID id, UUID realId) {
        var offering = changeable(actor, id);
        var real = uses.hold(realId, offering.providerId())
                .filter(found -> found.status() == OfferingStatus.PUBLISHED)
                .filter(found -> found.kind() != OfferingKind.SERVICE)
                .orElseThrow(() -> new ConflictException("replacement-not-published"));
        if (!actor.isFunctionalAdministrator() && !real.providerId().equals(offering.providerId())) {
            throw new ConflictException("replacement-of-other-provider");
        }
        offering.replaceBy(realId, LocalDate.ofInstant(clock.instant(), NETHERLANDS));
        offerings.saveAndFlush(offering);
        followers.forEach(each -> each.replace(id, real));
        return views.require(actor, realId);
    }

    private Offering changeable(Actor actor, UUID id) {
        var seen = views.require(actor, id);
        OfferingAccess.requireOffering(actor, seen.provider().organisationId());
        return offerings.findForChangeById(id).orElseThrow(() -> new NotFoundException("offering-not-found"));
    }
}
