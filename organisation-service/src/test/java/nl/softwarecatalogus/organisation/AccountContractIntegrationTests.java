// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import nl.softwarecatalogus.platform.testing.OpenApiAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What accounts and /me answer holds what {@code contracts/openapi.yaml} promises, and nothing else. */
@AccountIntegrationTest
class AccountContractIntegrationTests {

    private final JsonNode contract =
            new YAMLMapper().readTree(Path.of("contracts/openapi.yaml").toFile());

    @Autowired
    ApplicationContext context;

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Test
    void servesExactlyWhatTheContractPromises() {
        OpenApiAssertions.assertLiveMappingsMatch(context);
    }

    @Test
    void answersWhatTheContractPromises() {
        var organisation = desk.activeSupplier();
        var petra = Staff.somebody();
        var asPetra = Staff.as(petra, organisation, "administrator");

        var invited = staff.invite(organisation, petra, Desk.vng(), "ADMINISTRATOR");
        var id = staff.id(invited);

        assertKeeps("Account", invited);
        assertKeeps("Account", staff.mailAgain(organisation, id, Desk.vng()));
        assertKeeps("Me", staff.me(asPetra));
        assertKeeps("Me", staff.me(Desk.vng()));
        assertKeeps("Account", staff.find(organisation, id, asPetra));
        assertKeeps("AccountPage", staff.list(organisation, asPetra));
        var asking = "/v1/organisations/" + organisation.organisationId() + "/access-requests";
        assertKeeps(
                "AccessReceipt",
                desk.post(asking, "{}", Staff.as(Staff.somebody(), desk.activeSupplier(), "usage-viewer")));
        var asked = desk.get(asking, asPetra);
        assertKeeps("AccessRequestPage", asked);
        var decisions = asking + "/" + desk.body(asked).at("/items/0/id").asString() + "/decisions";
        assertKeeps("AccessRequest", desk.post(decisions, "{\"decision\":\"DECLINE\",\"reason\":\"Nee\"}", asPetra));
        assertKeeps("Account", staff.changeRoles(organisation, id, "\"1\"", asPetra, "ADMINISTRATOR", "USAGE_VIEWER"));
        assertKeeps(
                "RightsReport",
                desk.get("/v1/organisations/" + organisation.organisationId() + "/rights-review", asPetra));
        assertKeeps("RightsReviewPage", desk.get("/v1/rights-reviews", Desk.vng()));
        assertKeeps("Problem", staff.invite(organisation, petra, Desk.vng(), "ADMINISTRATOR"));
        assertKeeps("Problem", staff.remove(organisation, id, asPetra));
        assertKeeps("Problem", desk.post(Staff.accounts(organisation), "{}", asPetra));
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
        node.forEach(AccountContractIntegrationTests::close);
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
    }
}
