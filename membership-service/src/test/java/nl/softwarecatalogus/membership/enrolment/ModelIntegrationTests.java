// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.membership.policy.MembershipPolicyService;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Fewer of the stories of {@link ModelTests}, through the real database. */
@IntegrationTest
@Import(ModelIntegrationTests.TurningTime.class)
@TestPropertySource(properties = "softwarecatalogus.membership.end-of-day.every=PT24H")
class ModelIntegrationTests {

    private static final int SEQUENCES = 60;
    private static final int ACTS = 40;

    @TestConfiguration
    static class TurningTime {

        @Bean
        @Primary
        TurningClock turningClock() {
            return new TurningClock();
        }
    }

    @Autowired
    MembershipService memberships;

    @Autowired
    TerminationService terminations;

    @Autowired
    MembershipPolicyService policies;

    @Autowired
    KnownOrganisationService organisations;

    @Autowired
    TurningClock clock;

    @Autowired
    JdbcTemplate database;

    @Test
    void agreesWithTheModelOnTheRealDatabase() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var before = new HashSet<>(database.queryForList("SELECT id FROM membership", UUID.class));
            var subject = new Sequence.Subject(
                    memberships, terminations, policies, organisations, clock, () -> statesWithout(before));

            var model = new Sequence(1_000_000 + seed, subject).play(ACTS);

            assertThat(published(model.entries.keySet()))
                    .as("each act its event, seed %d", seed)
                    .isEqualTo(model.events.size());
            database.update("UPDATE membership SET ends_on = '9999-01-01' WHERE status = 'RESIGNED'");
        }
    }

    private Map<UUID, String> statesWithout(Set<UUID> earlier) {
        var states = new HashMap<UUID, String>();
        database.query("SELECT id, member_id, collaboration_id, status, starts_on, ends_on FROM membership", row -> {
            var id = row.getObject("id", UUID.class);
            if (!earlier.contains(id)) {
                var endsOn = row.getString("ends_on");
                states.put(
                        id,
                        "%s in %s: %s %s–%s"
                                .formatted(
                                        row.getString("member_id"),
                                        row.getString("collaboration_id"),
                                        row.getString("status"),
                                        row.getString("starts_on"),
                                        endsOn == null ? "" : endsOn));
            }
        });
        return states;
    }

    private long published(Set<UUID> ids) {
        return ids.stream()
                .mapToLong(id -> java.util.Objects.requireNonNull(database.queryForObject(
                        "SELECT version FROM platform.event_stream WHERE aggregate_id = ?", Long.class, id)))
                .sum();
    }
}
