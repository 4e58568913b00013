// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.membership.organisation.OrganisationsInMemory;
import nl.softwarecatalogus.membership.policy.PoliciesInMemory;
import org.junit.jupiter.api.Test;

/** The service and a plain model of the domain answer ten thousand random stories alike. */
class ModelTests {

    private static final int SEQUENCES = 10_000;
    private static final int ACTS = 40;

    @Test
    void agreesWithTheModel() {
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var organisations = OrganisationsInMemory.service();
            var memberships = new MembershipsInMemory(organisations);
            var model = new Sequence(seed, subject(organisations, memberships)).play(ACTS);

            assertThat(memberships.events.stream()
                            .map(event -> event.getClass().getSimpleName() + " "
                                    + event.membership().membershipId()))
                    .as("each act its event, seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(model.events);
            model.entries.values().forEach(entry -> seen.add(entry.status));
        }
        assertThat(seen)
                .as("the stories come everywhere")
                .containsExactlyInAnyOrder("DECLARED", "CONFIRMED", "DECLINED", "WITHDRAWN", "RESIGNED", "ENDED");
    }

    private static Sequence.Subject subject(
            nl.softwarecatalogus.membership.organisation.KnownOrganisationService organisations,
            MembershipsInMemory memberships) {
        var clock = new TurningClock();
        var policies = PoliciesInMemory.service(organisations);
        var enrolments = new Enrolments(memberships, memberships.graph(), policies);
        return new Sequence.Subject(
                new MembershipService(memberships, organisations, enrolments, clock),
                new TerminationService(memberships, clock),
                policies,
                organisations,
                clock,
                () -> states(memberships));
    }

    private static Map<UUID, String> states(MembershipsInMemory memberships) {
        return memberships.memberships.values().stream()
                .map(Membership::state)
                .collect(Collectors.toMap(MembershipState::membershipId, state -> "%s in %s: %s %s–%s"
                        .formatted(
                                state.memberId(),
                                state.collaborationId(),
                                state.status(),
                                state.startsOn(),
                                state.endsOn() == null ? "" : state.endsOn())));
    }
}
