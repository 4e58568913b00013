// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.softwarecatalogus.platform.sample.SampleApplication;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
class AuditSearchTests {

    @Autowired
    private MockMvcTester http;

    private final String officer = "Ambtenaar " + UUID.randomUUID();

    @BeforeEach
    void actAndBeRefused() {
        assertThat(http.post()
                        .uri("/v1/things")
                        .with(TestTokens.functionalAdministrator(officer))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"ding\",\"amount\":1}"))
                .hasStatus(201);
        assertThat(http.put()
                        .uri("/v1/things/{id}", UUID.randomUUID())
                        .with(TestTokens.functionalAdministrator(officer))
                        .header("If-Match", "*"))
                .hasStatus(403);
    }

    @Test
    void findsWhatSomebodyDidTheLatestFirst() {
        assertThat(search("actor", actor()))
                .hasHeader("Total-Count", "2")
                .bodyJson()
                .extractingPath("$.items[*].result")
                .asArray()
                .containsExactly(403, 201);
    }

    @Test
    void findsRefusalsOfAPeriod() {
        assertThat(search("actor", actor(), "result", "403", "from", "2020-01-01T00:00:00+01:00"))
                .hasHeader("Total-Count", "1");
        assertThat(search("actor", actor(), "until", "2020-01-01T00:00:00Z")).hasHeader("Total-Count", "0");
    }

    @Test
    void refusesAMomentThatIsNone() {
        assertThat(search("from", "gisteren"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.invalidParams[0].name")
                .isEqualTo("from");
    }

    @Test
    void givesTheWholeSelectionAsAFile() {
        var file = http.get()
                .uri("/v1/audit-entries")
                .queryParam("actor", actor())
                .accept("text/csv")
                .with(TestTokens.functionalAdministrator())
                .exchange();

        assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"auditspoor.csv\"");
        assertThat(file).bodyText().startsWith("tijd;actor;").hasLineCount(3).contains("\"POST /v1/things\"");
    }

    @Test
    void showsItToNobodyButFunctionalAdministrators() {
        var request = http.get().uri("/v1/audit-entries");
        assertThat(request).hasStatus(401);
        assertThat(http.get().uri("/v1/audit-entries").with(TestTokens.vngViewer()))
                .hasStatus(403);
        assertThat(http.get()
                        .uri("/v1/audit-entries")
                        .accept("text/csv")
                        .with(TestTokens.person(UUID.randomUUID(), "COLLABORATION", "administrator")))
                .hasStatus(403);
    }

    @Test
    void standsInThePublishedContract() {
        assertThat(http.get().uri("/v1/openapi.json"))
                .bodyJson()
                .extractingPath("$.paths['/audit-entries'].get.operationId")
                .isEqualTo("listAuditEntries");
    }

    private String actor() {
        return UUID.nameUUIDFromBytes(officer.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private MockMvcTester.MockMvcRequestBuilder search(String... query) {
        var request = http.get().uri("/v1/audit-entries").with(TestTokens.functionalAdministrator());
        for (int i = 0; i < query.length; i += 2) {
            request = request.queryParam(query[i], query[i + 1]);
        }
        return request;
    }
}
