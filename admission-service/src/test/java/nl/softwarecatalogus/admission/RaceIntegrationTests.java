// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;

import nl.softwarecatalogus.platform.testing.AtOnce;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two officers at the same moment: one wins, the other is told why not, and nothing is half done. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class RaceIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate database;

    @RepeatedTest(5)
    void letsOneOfTwoDecisionsWin() throws Exception {
        var address = desk.inAssessment();
        var colleague = TestTokens.functionalAdministrator("Bram Beheer");

        var answers = AtOnce.perform(
                () -> desk.decide(address, Desk.ADMIT),
                () -> desk.post(address + "/decisions", Desk.REJECT, colleague));

        var status = desk.read(address).path("status").asString();
        assertThat(answers).extracting(RaceIntegrationTests::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> status(answer) == 409)
                .extracting(desk::problem)
                .containsExactly("409 admission-request-already-" + status.toLowerCase(java.util.Locale.ROOT));
        assertThat(events(address)).as("received, and one decision").isEqualTo(2);
    }

    @RepeatedTest(5)
    void letsOneOfADecisionAndAWithdrawalWin() throws Exception {
        var address = desk.inAssessment();

        var answers = AtOnce.perform(() -> desk.decide(address, Desk.ADMIT), () -> desk.withdraw(address));

        assertThat(answers).extracting(RaceIntegrationTests::status).containsExactlyInAnyOrder(200, 409);
        assertThat(events(address)).isEqualTo(2);
    }

    @RepeatedTest(5)
    void letsOneOfTwoOfficersTakeARequest() throws Exception {
        var address = desk.received();
        var colleague = TestTokens.functionalAdministrator("Bram Beheer");

        var answers = AtOnce.perform(
                () -> desk.assess(address, "{}"), () -> desk.post(address + "/assessments", "{}", colleague));

        assertThat(answers).extracting(RaceIntegrationTests::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> status(answer) == 409)
                .extracting(desk::problem)
                .containsExactly("409 assessment-already-started");
    }

    @RepeatedTest(5)
    void letsOneOfTwoEqualRequestsIn() throws Exception {
        var intake = desk.intake(Desk.newName());

        var answers = AtOnce.perform(() -> desk.open(intake), () -> desk.open(intake));

        assertThat(answers).extracting(RaceIntegrationTests::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .filteredOn(answer -> status(answer) == 409)
                .extracting(desk::problem)
                .containsExactly("409 admission-duplicate");
    }

    private long events(String address) {
        var version = database.queryForObject(
                "SELECT version FROM platform.event_stream WHERE aggregate_id = ?", Long.class, Desk.id(address));
        return version == null ? 0 : version;
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }
}
