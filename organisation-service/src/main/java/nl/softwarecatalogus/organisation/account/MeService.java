// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class MeService {

    private final AccessRepository accesses;
    private final OrganisationService organisations;
    private final Visits visits;
    private final Clock clock;

    MeService(AccessRepository accesses, OrganisationService organisations, Visits visits, Clock clock) {
        this.accesses = accesses;
        this.organisations = organisations;
        this.visits = visits;
        this.clock = clock;
    }

    /** Somebody comes in. The first time with rights at an organisation makes the access to it active. */
    public Me visit(Actor actor) {
        makeActive(actor);
        visits.record(actor.email(), clock.instant());
        var mine = organisationsOf(actor);
        return new Me(actor, mine, actingFor(actor, mine));
    }

    private void makeActive(Actor actor) {
        var inToken = actor.grants().stream().map(Grant::organisationId).toList();
        if (!inToken.isEmpty()) {
            accesses.findFirstVisits(actor.email(), inToken).forEach(access -> {
                access.visit(clock.instant());
                accesses.saveAndFlush(access);
            });
        }
    }

    private List<MyOrganisation> organisationsOf(Actor actor) {
        var held = accesses.findEnabledByEmail(actor.email());
        var states =
                organisations.states(held.stream().map(Access::organisationId).toList());
        var byName = Comparator.comparing(MyOrganisation::name, Collator.getInstance(Locale.of("nl", "NL")));
        return held.stream()
                .flatMap(access -> Optional.ofNullable(states.get(access.organisationId()))
                        .map(organisation -> MyOrganisation.of(access, organisation, actor))
                        .stream())
                .sorted(byName.thenComparing(MyOrganisation::organisationId))
                .toList();
    }

    private static Optional<MyOrganisation> actingFor(Actor actor, List<MyOrganisation> mine) {
        return actor.acting().flatMap(grant -> mine.stream()
                .filter(organisation -> organisation.organisationId().equals(grant.organisationId()))
                .filter(MyOrganisation::canBeActedFor)
                .findFirst());
    }
}
