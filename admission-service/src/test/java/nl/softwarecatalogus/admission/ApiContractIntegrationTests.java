// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.OpenApiAssertions;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The API keeps {@code contracts/openapi.yaml}: the same operations, and answers that hold nothing else. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class ApiContractIntegrationTests {

    private final JsonNode contract =
            new YAMLMapper().readTree(Path.of("contracts/openapi.yaml").toFile());

    @Autowired
    ApplicationContext context;

    @Autowired
    Desk desk;

    @Test
    void servesExactlyWhatTheContractPromises() {
        OpenApiAssertions.assertLiveMappingsMatch(context);
    }

    @Test
    void answersWhatTheContractPromises() {
        var opened = desk.open(desk.intake(Desk.newName()));
        var address = desk.address(opened);
        assertKeeps("AdmissionRequest", opened);
        assertKeeps("AdmissionRequest", desk.assess(address, Desk.ASSESSED));
        assertKeeps(
                "AdmissionRequest",
                desk.post(address + "/information-requests", "{\"question\": \"Wie?\"}", desk.officer()));
        assertKeeps("Problem", desk.decide(address, Desk.ADMIT));
        assertKeeps("AdmissionRequest", desk.withdraw(address));
        assertKeeps("AdmissionRequest", desk.get(desk.admitted(), TestTokens.vngViewer()));
        assertKeeps("Decisions", desk.get("/v1/decisions", TestTokens.vngViewer()));
        assertKeeps("AdmissionRequestPage", desk.get("/v1/admission-requests", desk.officer()));
        assertKeeps("Problem", desk.open(desk.intake(Desk.newName()).put("rsin", "1")));
        assertKeeps(
                "ContactReceipt",
                desk.post("/v1/contact-requests", desk.form(Desk.newName()).toString(), desk.officer()));
    }

    @Test
    void showsWhatItPromises() {
        contract.at("/components/examples").properties().forEach(example -> {
            var schema = example.getKey().equals("Receipt") ? "ContactReceipt" : "AdmissionRequest";
            assertThat(closed(schema).validate(example.getValue().path("value")))
                    .as(example.getKey())
                    .isEmpty();
        });
        contract.at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("examples")
                .forEach(example -> assertThat(closed(schema.getKey()).validate(example))
                        .as(schema.getKey())
                        .isEmpty()));
    }

    private void assertKeeps(String schema, MvcTestResult answer) {
        assertThat(closed(schema).validate(desk.body(answer))).isEmpty();
        assertThat(answer.getResponse().getHeader("API-Version"))
                .isEqualTo(contract.at("/info/version").asString());
    }

    private Schema closed(String name) {
        var components = (ObjectNode) contract.path("components").deepCopy();
        close(components.path("schemas"));
        var schema = desk.json().createObjectNode().put("$ref", "#/components/schemas/" + name);
        schema.set("components", components);
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(schema);
    }

    private static void close(JsonNode node) {
        node.forEach(ApiContractIntegrationTests::close);
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
    }
}
