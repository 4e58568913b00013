// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

        var answers = atOnce(
                () -> region.decide(id, CONFIRM, collaboration.administrator()),
                () -> region.decide(id, CONFIRM, collaboration.holding("usage-manager")));

        assertOneWins(answers, 200, "membership-already-confirmed");
    }

    @RepeatedTest(5)
    void letsOneOfAConfirmationADeclineAndAWithdrawalWin() throws Exception {
        var member = region.municipality();
        var collaboration = region.collaboration();
        var id = region.declared(member, collaboration);

        var answers = atOnce(
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

        var answers = atOnce(
                () -> region.declare(member, collaboration, member.administrator()),
                () -> region.declare(member, collaboration, member.holding("offering-manager")));

        assertOneWins(answers, 201, "membership-exists");
    }

    @RepeatedTest(5)
    void letsOneOfTwoDeclarationsThatCloseACycleWin() throws Exception {
        var a = region.collaboration();
        var b = region.collaboration();

        var answers =
                atOnce(() -> region.declare(a, b, a.administrator()), () -> region.declare(b, a, b.administrator()));

        assertOneWins(answers, 201, "membership-cycle");
    }

    @RepeatedTest(5)
    void neverClosesACycleOfThree() throws Exception {
        var a = region.collaboration();
        var b = region.collaboration();
        var c = region.collaboration();

        var answers = atOnce(
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

        var answers = atOnce(
                () -> region.terminate(id, end, member.administrator()),
                () -> region.terminate(id, end, collaboration.administrator()));

        assertOneWins(answers, 200, "not-running-resigned");
    }

    @RepeatedTest(5)
    void letsADeclarationOrAnInvitationBeFirst() throws Exception {
        var member = region.municipality();
        var collaboration = region.collaboration();
        var invite =
                "{\"collaborationId\":\"%s\",\"organisationIds\":[\"%s\"]}".formatted(collaboration.id(), member.id());

        atOnce(
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

    private void assertOneWins(List<MvcTestResult> answers, int won, String lost) {
        assertThat(answers).filteredOn(answer -> status(answer) == won).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> status(answer) == 409)
                .singleElement()
                .extracting(answer -> region.body(answer).path("type").asString())
                .asString()
                .endsWith("/" + lost);
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
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
