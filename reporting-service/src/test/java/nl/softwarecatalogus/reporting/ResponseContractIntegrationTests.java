// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.softwarecatalogus.platform.testing.ApiContract;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Answers hold what the contract promises and, as every schema is closed here, nothing else. */
@IntegrationTest
@Import({Newsroom.class, Wire.class})
class ResponseContractIntegrationTests {

    private final ApiContract contract = new ApiContract();
    private final Region region = new Region();

    @Autowired
    Newsroom newsroom;

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @BeforeEach
    void tellTheStory() {
        region.story().forEach(newsroom::tell);
    }

    @Test
    void keepsItsPromisesToEveryReaderOfADashboard() {
        var dashboard = "/v1/collaborations/" + region.collaboration + "/dashboard";

        assertKeeps("Dashboard", dashboard, TestTokens.person(region.collaboration, "COLLABORATION", "usage-manager"));
        assertKeeps("Dashboard", dashboard, TestTokens.person(region.assen, "MUNICIPALITY", "usage-viewer"));
        assertKeeps("Dashboard", dashboard, TestTokens.vngViewer());
        assertKeeps("Statistics", "/v1/statistics", TestTokens.vngViewer());
    }

    @Test
    void promisesWhatItsExamplesShow() {
        contract.at("/components/examples").properties().forEach(example -> {
            var schema = example.getKey().endsWith("Dashboard") ? "Dashboard" : "Statistics";
            contract.assertKeeps(schema, example.getValue().path("value"));
        });
    }

    private void assertKeeps(String schema, String uri, RequestPostProcessor reader) {
        var answer = http.get().uri(uri).with(reader).exchange();
        assertThat(answer).hasStatusOk();
        contract.assertKeeps(schema, answer);
    }
}
