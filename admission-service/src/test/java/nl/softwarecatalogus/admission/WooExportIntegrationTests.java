// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import nl.softwarecatalogus.admission.request.RetentionService;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Decisions as VNG makes them public. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class WooExportIntegrationTests {

    private static final String REASONS = "Mevrouw Aanvrager (anna@regio.example) is nog niet benoemd, zegt Fatima.";

    @Autowired
    Desk desk;

    @Autowired
    RetentionService retention;

    @Autowired
    JdbcTemplate database;

    @Test
    void tellsWhyAndNamesNobody() {
        var address = rejected();
        var reference = desk.read(address).path("reference").asString();

        var decision = find(desk.get("/v1/decisions", TestTokens.vngViewer()), reference);

        assertThat(decision.path("decision").asString()).isEqualTo("REJECTED");
        assertThat(decision.path("reasons").asString())
                .isEqualTo("Mevrouw [naam] ([e-mailadres]) is nog niet benoemd, zegt [naam].");
        assertThat(decision.propertyNames())
                .containsExactlyInAnyOrder(
                        "reference", "name", "organisationType", "decision", "receivedOn", "decidedOn", "reasons");
    }

    @Test
    void fillsASpreadsheet() {
        var reference = desk.read(rejected()).path("reference").asString();

        var answer = desk.http()
                .get()
                .uri("/v1/decisions")
                .header("Accept", "text/csv")
                .with(desk.officer())
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
        var file = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFF\"Kenmerk\";\"Naam\";\"Soort\";\"Besluit\"");
        assertThat(file.lines().filter(line -> line.contains(reference)).findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("\"Samenwerking\";\"Afgewezen\"", "[naam]")
                        .doesNotContain("Fatima", "anna"));
    }

    @Test
    void keepsToThePeriod() {
        var address = rejected();
        var reference = desk.read(address).path("reference").asString();
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

        assertThat(find(desk.get("/v1/decisions?from=%s&until=%s".formatted(today, today), desk.officer()), reference)
                        .isMissingNode())
                .isFalse();
        assertThat(find(desk.get("/v1/decisions?until=" + today.minusDays(1), desk.officer()), reference)
                        .isMissingNode())
                .isTrue();
        assertThat(find(desk.get("/v1/decisions?from=" + today.plusDays(1), desk.officer()), reference)
                        .isMissingNode())
                .isTrue();
        assertThat(desk.problem(desk.get("/v1/decisions?from=gisteren", desk.officer())))
                .isEqualTo("400 invalid-input");
    }

    @Test
    void hidesWhatIsStillOpenOrWithdrawn() {
        var open = desk.read(desk.inAssessment()).path("reference").asString();
        var address = desk.received();
        desk.withdraw(address);
        var withdrawn = desk.read(address).path("reference").asString();

        var all = desk.get("/v1/decisions", desk.officer());

        assertThat(find(all, open).isMissingNode()).isTrue();
        assertThat(find(all, withdrawn).isMissingNode()).isTrue();
    }

    @Test
    void namesNobodyAfterTheRetentionTimeEither() {
        var address = rejected();
        database.update(
                "UPDATE admission_request SET decided_at = decided_at - interval '13 months' WHERE id = ?",
                Desk.id(address));

        retention.eraseWhatIsOver();

        assertThat(desk.read(address).path("reasons").asString()).doesNotContain("Aanvrager", "anna@");
        assertThat(find(
                                desk.get("/v1/decisions", desk.officer()),
                                desk.read(address).path("reference").asString())
                        .path("reasons")
                        .asString())
                .contains("is nog niet benoemd");
    }

    private String rejected() {
        var address = desk.inAssessment();
        var decision = desk.json().writeValueAsString(Map.of("decision", "REJECT", "reasons", REASONS));
        assertThat(desk.decide(address, decision)).hasStatusOk();
        return address;
    }

    private JsonNode find(MvcTestResult answer, String reference) {
        assertThat(answer).hasStatusOk();
        for (var item : desk.body(answer).path("items")) {
            if (item.path("reference").asString().equals(reference)) {
                return item;
            }
        }
        return desk.json().missingNode();
    }
}
