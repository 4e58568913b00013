// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import nl.softwarecatalogus.platform.testing.AtOnce;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two at the same moment: one wins, the other is told why not, and nothing is half done. */
@IntegrationTest
@Import(Region.class)
class RaceIntegrationTests {

    private static final String CONFIRM = "{\"decision\":\"CONFIRM\"}";
    private static final String DECLINE = "{\"decision\":\"DECLINE\",\"reason\":\"Nee.\"}";

    @Autowired
    Region region;

    @Autowired
    JdbcTemplate database;

    @RepeatedTest(5)
    void letsOneOfTwoConfirmationsWin() throws Exception {
        var collaboration = region.collaboration();
        var id = region.declared(region.municipality(), collaboration);

        var answers = AtOnce.perform(
                () -> region.decide(id, CONFIRM, collaboration.administrator()),
                () -> region.decide(id, CONFIRM, collaboration.holding("usage-manager")));

        AtOnce.assertOneWins(answers, 200, "membership-already-confirmed");
    }

    @RepeatedTest(5)
    void letsOneOfAConfirmationADeclineAndAWithdrawalWin() throws Exception {
        var member = region.municipality();
        var collaboration = region.collaboration();
        var id = region.declared(member, collaboration);

        var answers = AtOnce.perform(
                () -> region.decide(id, CONFIRM, collaboration.administrator()),
                () -> region.decide(id, DECLINE, collaboration.administrator()),
                () -> region.withdraw(id, member.administrator()));

        assertThat(answers).filteredOn(answer -> status(answer) == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> status(answer) == 409).hasSize(2);
        assertThat(database.queryForObject(
                        "SELECT version FROM platform.event_stream WHERE aggregate_id = ?", Long.class, id))
                .as("declared and one more event")
                .isEqualTo(2);
    }

    @RepeatedTest(5)
    void letsOneOfTwoEqualDeclarationsWin() throws Exception {
        var member = region.municipality();
        var collaboration = region.collaboration();

        var answers = AtOnce.perform(
                () -> region.declare(member, collaboration, member.administrator()),
                () -> region.declare(member, collaboration, member.holding("offering-manager")));

        AtOnce.assertOneWins(answers, 201, "membership-exists");
    }

    @RepeatedTest(5)
    void letsOneOfTwoDeclarationsThatCloseACycleWin() throws Exception {
        var a = region.collaboration();
        var b = region.collaboration();

        var answers = AtOnce.perform(
                () -> region.declare(a, b, a.administrator()), () -> region.declare(b, a, b.administrator()));

        AtOnce.assertOneWins(answers, 201, "membership-cycle");
    }

    @RepeatedTest(5)
    void neverClosesACycleOfThree() throws Exception {
        var a = region.collaboration();
        var b = region.collaboration();
        var c = region.collaboration();

        var answers = AtOnce.perform(
                () -> region.declare(a, b, a.administrator()),
                () -> region.declare(b, c, b.administrator()),
                () -> region.declare(c, a, c.administrator()));

        assertThat(answers).filteredOn(answer -> status(answer) == 201).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> status(answer) == 409)
                .singleElement()
                .extracting(answer -> region.body(answer).path("type").asString())
                .asString()
                .endsWith("membership-cycle");
    }

    @RepeatedTest(5)
    void letsOneOfAResignationAndAnEndingWin() throws Exception {
        var member = region.municipality();
        var collaboration = region.collaboration();
        var id = region.confirmed(member, collaboration);
        var end = "{\"endsOn\":\"2027-06-01\",\"reason\":\"Genoeg.\"}";

        var answers = AtOnce.perform(
                () -> region.terminate(id, end, member.administrator()),
                () -> region.terminate(id, end, collaboration.administrator()));

        AtOnce.assertOneWins(answers, 200, "not-running-resigned");
    }

    @RepeatedTest(5)
    void letsADeclarationOrAnInvitationBeFirst() throws Exception {
        var member = region.municipality();
        var collaboration = region.collaboration();
        var invite =
                "{\"collaborationId\":\"%s\",\"organisationIds\":[\"%s\"]}".formatted(collaboration.id(), member.id());

        AtOnce.perform(
                () -> region.declare(member, collaboration, member.administrator()),
                () -> region.post("/v1/invitations", invite, collaboration.administrator()),
                () -> region.post("/v1/invitations", invite, collaboration.administrator()));

        assertThat(database.queryForObject(
                        "SELECT count(*) FROM membership WHERE member_id = ?", Long.class, member.id()))
                .isEqualTo(1);
        assertThat(database.queryForList(
                        "SELECT status FROM invitation WHERE organisation_id = ?", String.class, member.id()))
                .as("answered when it came first, never sent when it came second")
                .isSubsetOf("ANSWERED")
                .hasSizeLessThanOrEqualTo(1);
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }
}
