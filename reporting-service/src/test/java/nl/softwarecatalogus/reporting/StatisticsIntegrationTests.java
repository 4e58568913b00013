// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@Import({Newsroom.class, Wire.class})
class StatisticsIntegrationTests {

    @Autowired
    Newsroom newsroom;

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Test
    void countsEachThingOnceInItsLatestStatus() {
        var before = statistics();

        new Region().story().forEach(newsroom::tell);

        var after = statistics();
        assertThat(grown("/organisations/total", before, after)).isEqualTo(6);
        assertThat(grown("/admissionRequests/total", before, after)).isEqualTo(1);
        assertThat(grown("/admissionRequests/admitted", before, after)).isEqualTo(1);
        assertThat(grown("/memberships/total", before, after)).isEqualTo(5);
        assertThat(grown("/offerings/total", before, after)).isEqualTo(2);
        assertThat(grown("/usages/total", before, after)).isEqualTo(4);
        assertThat(amount("memberships", "CONFIRMED", after) - amount("memberships", "CONFIRMED", before))
                .isEqualTo(3);
        assertThat(amount("usages", "WITHDRAWN", after) - amount("usages", "WITHDRAWN", before))
                .isEqualTo(1);
    }

    @Test
    void doesNotCountWhatIsOnlyMentioned() {
        var before = statistics();

        new Region()
                .story().stream()
                        .filter(told -> told.topic().endsWith("usages"))
                        .forEach(newsroom::tell);

        var after = statistics();
        assertThat(grown("/organisations/total", before, after)).isZero();
        assertThat(grown("/offerings/total", before, after)).isZero();
        assertThat(grown("/usages/total", before, after)).isEqualTo(4);
    }

    private JsonNode statistics() {
        return json.readTree(http.get()
                .uri("/v1/statistics")
                .with(TestTokens.functionalAdministrator())
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }

    private static long grown(String pointer, JsonNode before, JsonNode after) {
        return after.at(pointer).asLong() - before.at(pointer).asLong();
    }

    private static long amount(String subject, String status, JsonNode statistics) {
        for (var counted : statistics.path(subject).path("byStatus")) {
            if (counted.path("status").asString().equals(status)) {
                return counted.path("amount").asLong();
            }
        }
        return 0;
    }
}
