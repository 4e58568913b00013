// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Answers hold what the contract promises and, as every schema is closed here, nothing else. */
@IntegrationTest
@Import({Newsroom.class, Wire.class})
class ResponseContractIntegrationTests {

    private final JsonNode contract =
            new YAMLMapper().readTree(Path.of("contracts/openapi.yaml").toFile());
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
            var schema = closed(example.getKey().endsWith("Dashboard") ? "Dashboard" : "Statistics");
            assertThat(schema.validate(example.getValue().path("value")))
                    .as(example.getKey())
                    .isEmpty();
        });
    }

    private void assertKeeps(String schema, String uri, RequestPostProcessor reader) {
        var answer = http.get().uri(uri).with(reader).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(closed(schema).validate(json.readTree(answer.getContentAsByteArray())))
                .isEmpty();
    }

    private Schema closed(String name) {
        var components = (ObjectNode) contract.path("components").deepCopy();
        close(components.path("schemas"));
        var schema = json.createObjectNode().put("$ref", "#/components/schemas/" + name);
        schema.set("components", components);
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(schema);
    }

    private static void close(JsonNode node) {
        node.forEach(ResponseContractIntegrationTests::close);
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
    }
}
