// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.softwarecatalogus.membership.MembershipServiceApplication;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.Refusal;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;

/** Fifty people at two instances of the service, all after the same few memberships. */
@IntegrationTest
class TwoInstancesIntegrationTests {

    private static final int WRITERS = 50;
    private static final int ACTS = 20;
    private static final Actor VNG = Actor.functionalAdministrator("vng", "VNG");
    private static final LocalDate STARTS_ON = LocalDate.of(2026, 1, 1);

    @Autowired
    ConfigurableApplicationContext first;

    @Autowired
    KnownOrganisationService organisations;

    @Autowired
    JdbcTemplate database;

    private final ConcurrentLinkedQueue<UUID> declared = new ConcurrentLinkedQueue<>();
    private final AtomicInteger accepted = new AtomicInteger();

    @Test
    void neverHoldTwoLiveMembershipsOfAPairNorACycleAndTellEachActOnce() throws Exception {
        var collaborations = parties(5, OrganisationType.COLLABORATION);
        var everybody = Stream.concat(collaborations.stream(), parties(4, OrganisationType.MUNICIPALITY).stream())
                .toList();

        try (var second = secondInstance(first.getEnvironment());
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var instance = writer % 2 == 0 ? first : second;
                var random = new Random(writer);
                work.add(people.submit(() -> {
                    for (int act = 0; act < ACTS; act++) {
                        act(instance, random, everybody, collaborations);
                    }
                }));
            }
            for (var each : work) {
                each.get();
            }
            assertThat(accepted.get()).as("acts that were accepted").isGreaterThan(WRITERS);
            assertThat(livePairsHeldTwice()).isEmpty();
            assertThat(membersOfThemselves()).isEmpty();
            assertThat(eventsTold()).as("events told").isEqualTo(accepted.get());
            await().atMost(Duration.ofSeconds(30)).until(() -> count("SELECT count(*) FROM platform.outbox") == 0);
        }
    }

    private void act(
            ConfigurableApplicationContext instance, Random random, List<UUID> everybody, List<UUID> collaborations) {
        try {
            var memberships = instance.getBean(MembershipService.class);
            var any =
                    declared.stream().skip(random.nextInt(declared.size() + 1)).findFirst();
            if (any.isEmpty() || random.nextInt(3) == 0) {
                declared.add(memberships
                        .declare(
                                new Declaration(
                                        collaborations.get(random.nextInt(collaborations.size())),
                                        everybody.get(random.nextInt(everybody.size())),
                                        STARTS_ON,
                                        null),
                                VNG)
                        .state()
                        .membershipId());
            } else {
                switch (random.nextInt(4)) {
                    case 0 -> memberships.decide(any.get(), new Decision.Decline("Nee."), VNG);
                    case 1 -> memberships.withdraw(any.get(), VNG);
                    case 2 ->
                        instance.getBean(TerminationService.class)
                                .terminate(any.get(), LocalDate.now().plusYears(1), "Genoeg.", VNG);
                    default -> memberships.decide(any.get(), new Decision.Confirm(null), VNG);
                }
            }
            accepted.incrementAndGet();
        } catch (Refusal | DataAccessResourceFailureException | CannotCreateTransactionException refused) {
            // somebody else was first, it was not possible anyway, or all connections were busy: nothing may have
            // changed
        }
    }

    private List<UUID> parties(int number, OrganisationType type) {
        return Stream.generate(UUID::randomUUID)
                .limit(number)
                .peek(id -> organisations.remember(
                        new KnownOrganisation(id, type + " " + id, type, OrganisationStatus.ACTIVE, 1)))
                .toList();
    }

    private static ConfigurableApplicationContext secondInstance(Environment environment) {
        return new SpringApplicationBuilder(MembershipServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--DATABASE_URL=" + environment.getProperty("DATABASE_URL"),
                        "--DATABASE_USER=" + environment.getProperty("DATABASE_USER"),
                        "--DATABASE_PASSWORD=" + environment.getProperty("DATABASE_PASSWORD"),
                        "--KAFKA_BOOTSTRAP_SERVERS=" + environment.getProperty("KAFKA_BOOTSTRAP_SERVERS"));
    }

    private List<UUID> livePairsHeldTwice() {
        return database.queryForList("""
                SELECT member_id FROM membership WHERE status IN ('DECLARED', 'CONFIRMED', 'RESIGNED')
                GROUP BY member_id, collaboration_id HAVING count(*) > 1""", UUID.class);
    }

    private List<UUID> membersOfThemselves() {
        return database.queryForList("""
                WITH RECURSIVE above (lower, upper) AS (
                    SELECT member_id, collaboration_id FROM membership
                    WHERE status IN ('DECLARED', 'CONFIRMED', 'RESIGNED')
                    UNION
                    SELECT above.lower, membership.collaboration_id FROM above
                    JOIN membership ON membership.member_id = above.upper
                    WHERE membership.status IN ('DECLARED', 'CONFIRMED', 'RESIGNED')
                )
                SELECT lower FROM above WHERE lower = upper""", UUID.class);
    }

    private long eventsTold() {
        return count("""
                SELECT coalesce(sum(stream.version), 0) FROM platform.event_stream stream
                JOIN membership ON membership.id = stream.aggregate_id""");
    }

    private long count(String sql) {
        return Objects.requireNonNull(database.queryForObject(sql, Long.class));
    }
}
