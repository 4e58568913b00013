// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two at the same moment: one wins, the other is told why not, and nothing happens twice. */
@AccountIntegrationTest
@Import(MergerCases.class)
class MergerRaceIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    MergerCases mergers;

    @Autowired
    JdbcTemplate database;

    @RepeatedTest(5)
    void executesOnceWhenTwoOfficersDo() throws Exception {
        var source = desk.activeSupplier();
        var id = mergers.ready(desk.activeSupplier(), source);

        var answers = atOnce(() -> mergers.execute(id, "\"0\"", Desk.vng()), () -> mergers.execute(id));

        assertOneWins(answers, 200, "merger-already-executing");
        assertThat(version(id)).as("planned and executed").isEqualTo(2);
        assertThat(version(source.organisationId()))
                .as("registered, activated and merged")
                .isEqualTo(3);
    }

    @RepeatedTest(5)
    void letsAnOrganisationTakePartInOneOfTwoPlans() throws Exception {
        var source = desk.activeSupplier();
        var one = desk.activeSupplier();
        var other = desk.activeSupplier();

        var answers = atOnce(() -> mergers.plan(one, source), () -> mergers.plan(other, source));

        assertOneWins(answers, 201, "merger-refused");
    }

    @RepeatedTest(5)
    void leavesNobodyBehindWhoIsInvitedAtThatMoment() throws Exception {
        var source = desk.activeSupplier();
        var target = desk.activeSupplier();
        var petra = Staff.somebody();
        staff.invited(source, petra, "ADMINISTRATOR");
        var id = mergers.ready(target, source);
        var karim = Staff.somebody();

        var answers = atOnce(
                () -> mergers.execute(id),
                () -> staff.invite(source, karim, Staff.as(petra, source, "administrator"), "USAGE_VIEWER"));

        assertThat(answers.getFirst()).hasStatusOk();
        assertThat(answers.getLast().getResponse().getStatus()).isIn(201, 403, 409);
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM access WHERE organisation_id = ?", Long.class, source.organisationId()))
                .isZero();
    }

    private long version(UUID aggregateId) {
        var version = database.queryForObject(
                "SELECT version FROM platform.event_stream WHERE aggregate_id = ?", Long.class, aggregateId);
        return version == null ? 0 : version;
    }

    private void assertOneWins(List<MvcTestResult> answers, int won, String lost) {
        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() == won)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() == 409)
                .singleElement()
                .extracting(answer -> desk.body(answer).path("type").asString())
                .asString()
                .endsWith("/" + lost);
    }

    @SafeVarargs
    private static List<MvcTestResult> atOnce(Callable<MvcTestResult>... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<MvcTestResult>>();
            for (var act : acts) {
                answers.add(people.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            var results = new ArrayList<MvcTestResult>();
            for (var answer : answers) {
                results.add(answer.get());
            }
            return results;
        }
    }
}
