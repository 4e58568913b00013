// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;

import nl.softwarecatalogus.admission.request.RetentionService;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is left of a request when its retention time is over (DOMAIN 0.3). */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class RetentionIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    RetentionService retention;

    @Autowired
    JdbcTemplate database;

    @Test
    void erasesPersonsAndKeepsTheDecision() {
        var address = desk.inAssessment();
        desk.decide(address, Desk.REJECT);
        letMonthsPass(address, 13);

        retention.eraseWhatIsOver();

        var left = desk.read(address);
        assertThat(left.toString()).doesNotContain("Anna", "anna.", "050 123", "Nassaulaan", "gedragen bestuur");
        assertThat(left.path("status").asString()).isEqualTo("REJECTED");
        assertThat(left.path("reasons").asString()).isEqualTo("Het bestuur is nog niet benoemd.");
        assertThat(left.at("/assessment/scores")).hasSize(4);
        assertThat(desk.problem(desk.withdraw(address))).isEqualTo("409 admission-request-already-rejected");
    }

    @Test
    void erasesWhatAWithdrawnRequestSaid() {
        var address = desk.received();
        desk.withdraw(address);
        letMonthsPass(address, 13);

        retention.eraseWhatIsOver();

        assertThat(desk.read(address).toString()).doesNotContain("Anna", "raad").contains("withdrawnOn");
    }

    @Test
    void keepsWhatIsOpenAdmittedOrRecent() {
        var open = desk.inAssessment();
        var admitted = desk.admitted();
        letMonthsPass(admitted, 36);
        var recent = desk.inAssessment();
        desk.decide(recent, Desk.REJECT);
        letMonthsPass(recent, 11);

        retention.eraseWhatIsOver();

        for (var address : new String[] {open, admitted, recent}) {
            assertThat(desk.read(address).at("/contact/name").asString()).isEqualTo(Desk.APPLICANT);
            assertThat(desk.read(address).at("/assessment/report").asString()).isNotBlank();
        }
    }

    private void letMonthsPass(String address, int months) {
        database.update("""
                UPDATE admission_request SET decided_at = decided_at - make_interval(months => ?),
                                             withdrawn_at = withdrawn_at - make_interval(months => ?)
                WHERE id = ?""", months, months, Desk.id(address));
    }
}
