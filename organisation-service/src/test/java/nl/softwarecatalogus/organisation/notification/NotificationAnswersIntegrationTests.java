// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What notifications answer holds what {@code contracts/openapi.yaml} promises, and nothing else. */
@NotificationIntegrationTest
class NotificationAnswersIntegrationTests {

    private final JsonNode contract =
            new YAMLMapper().readTree(Path.of("contracts/openapi.yaml").toFile());

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    Press press;

    @Test
    void answersWhatTheContractPromises() {
        var organisation = desk.activeSupplier();
        var petra = Staff.somebody();
        staff.invited(organisation, petra, "ADMINISTRATOR");
        press.send("invitations", press.invitation("invitation-sent", organisation, desk.supplier()));
        press.send("invitations", press.invitation("invitation-expired", organisation, desk.supplier()));
        await().atMost(Staff.PATIENCE).until(() -> press.told(petra) == 2);
        var asPetra = Press.person(petra);
        var id = press.inbox(petra).at("/items/0/id").asString();

        assertKeeps("Notification", desk.post("/v1/notifications/" + id + "/readings", "", asPetra));
        assertKeeps("NotificationPage", desk.get("/v1/notifications?pageSize=1", asPetra));
        assertKeeps("NotificationPage", desk.get("/v1/notifications?unread=true", asPetra));
        assertKeeps("NotificationPreferences", press.preferences(asPetra));
        assertKeeps("NotificationPreferences", press.choose(example(), "*", asPetra));
        assertKeeps("Problem", press.choose("{}", "*", asPetra));
        assertKeeps("Problem", desk.post("/v1/notifications/" + id + "/readings", "", Press.person("Iemand")));
    }

    @Test
    void pointsAtTheOtherPages() {
        var organisation = desk.activeSupplier();
        var petra = Staff.somebody();
        staff.invited(organisation, petra, "ADMINISTRATOR");
        for (var type : new String[] {"invitation-sent", "invitation-withdrawn", "invitation-expired"}) {
            press.send("invitations", press.invitation(type, organisation, desk.supplier()));
        }
        await().atMost(Staff.PATIENCE).until(() -> press.told(petra) == 3);

        var page = desk.get("/v1/notifications?pageSize=1&page=2", Press.person(petra));

        assertThat(desk.body(page).path("items")).hasSize(1);
        assertThat(page.getResponse().getHeader("Total-Count")).isEqualTo("3");
        assertThat(page.getResponse().getHeader("Link"))
                .contains(
                        "<http://localhost:8080/api/organisation/v1/notifications?",
                        "rel=\"first\"",
                        "rel=\"prev\"",
                        "rel=\"next\"",
                        "rel=\"last\"");
        assertThat(desk.get("/v1/notifications?pageSize=101", Press.person(petra)))
                .hasStatus(400);
    }

    private String example() {
        return contract.at("/components/schemas/NotificationPreferences/examples/0")
                .toString();
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
        node.forEach(NotificationAnswersIntegrationTests::close);
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
    }
}
