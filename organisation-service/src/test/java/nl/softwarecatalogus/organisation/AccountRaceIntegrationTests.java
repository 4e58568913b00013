// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.softwarecatalogus.platform.testing.AtOnce;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two at the same moment: the rules hold for what they do together. */
@AccountIntegrationTest
class AccountRaceIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate database;

    @RepeatedTest(5)
    void keepsOneOfTwoAdministratorsWhoAreRemovedAtOnce() throws Exception {
        var organisation = desk.activeSupplier();
        var first = staff.invited(organisation, Staff.somebody(), "ADMINISTRATOR");
        var second = staff.invited(organisation, Staff.somebody(), "ADMINISTRATOR");

        var answers = AtOnce.perform(
                () -> staff.remove(organisation, first, Desk.vng()),
                () -> staff.remove(organisation, second, Desk.vng()));

        AtOnce.assertOneWins(answers, 204, "last-administrator");
    }

    @RepeatedTest(5)
    void keepsOneOfTwoAdministratorsWhoLeaveInDifferentWays() throws Exception {
        var organisation = desk.activeSupplier();
        var petra = Staff.somebody();
        var karim = Staff.somebody();
        var petraId = staff.invited(organisation, petra, "ADMINISTRATOR");
        var karimId = staff.invited(organisation, karim, "ADMINISTRATOR");

        var answers = AtOnce.perform(
                () -> staff.changeRoles(
                        organisation, petraId, "\"0\"", Staff.as(petra, organisation, "administrator"), "USAGE_VIEWER"),
                () -> staff.remove(organisation, karimId, Staff.as(karim, organisation, "administrator")));

        assertThat(answers).filteredOn(answer -> status(answer) == 409).hasSize(1);
        assertThat(answers).filteredOn(answer -> status(answer) < 300).hasSize(1);
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM access WHERE organisation_id = ? AND 'ADMINISTRATOR' = ANY (roles)",
                        Long.class,
                        organisation.organisationId()))
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void invitesOnceWhenTwoInviteTheSamePerson() throws Exception {
        var organisation = desk.activeSupplier();
        var petra = Staff.somebody();

        var answers = AtOnce.perform(
                () -> staff.invite(organisation, petra, Desk.vng(), "ADMINISTRATOR"),
                () -> staff.invite(organisation, petra, Desk.vng(), "ADMINISTRATOR"));

        AtOnce.assertOneWins(answers, 201, "account-exists");
    }

    @RepeatedTest(5)
    void makesOneAccountWhenTwoOrganisationsInviteTheSamePerson() throws Exception {
        var one = desk.activeSupplier();
        var other = desk.activeSupplier();
        var petra = Staff.somebody();

        var answers = AtOnce.perform(
                () -> staff.invite(one, petra, Desk.vng(), "ADMINISTRATOR"),
                () -> staff.invite(other, petra, Desk.vng(), "ADMINISTRATOR"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(201));
        assertThat(answers.stream().map(staff::id).distinct()).hasSize(1);
    }

    @RepeatedTest(3)
    void tellsOfAFirstVisitOnce() throws Exception {
        var organisation = desk.activeSupplier();
        var petra = Staff.somebody();
        staff.invited(organisation, petra, "ADMINISTRATOR");
        var version = version(organisation.organisationId());

        var answers = AtOnce.perform(
                () -> staff.me(Staff.as(petra, organisation, "administrator")),
                () -> staff.me(Staff.as(petra, organisation, "administrator")));

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatusOk());
        assertThat(version(organisation.organisationId())).isEqualTo(version + 1);
    }

    private long version(java.util.UUID organisationId) {
        var version = database.queryForObject(
                "SELECT version FROM platform.event_stream WHERE aggregate_id = ?", Long.class, organisationId);
        return version == null ? 0 : version;
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }
}
