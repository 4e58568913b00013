// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.softwarecatalogus.platform.testing.AtOnce;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

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

        var answers = AtOnce.perform(() -> mergers.execute(id, "\"0\"", Desk.vng()), () -> mergers.execute(id));

        AtOnce.assertOneWins(answers, 200, "merger-already-executing");
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

        var answers = AtOnce.perform(() -> mergers.plan(one, source), () -> mergers.plan(other, source));

        AtOnce.assertOneWins(answers, 201, "merger-refused");
    }

    @RepeatedTest(5)
    void leavesNobodyBehindWhoIsInvitedAtThatMoment() throws Exception {
        var source = desk.activeSupplier();
        var target = desk.activeSupplier();
        var petra = Staff.somebody();
        staff.invited(source, petra, "ADMINISTRATOR");
        var id = mergers.ready(target, source);
        var karim = Staff.somebody();

        var answers = AtOnce.perform(
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
}
