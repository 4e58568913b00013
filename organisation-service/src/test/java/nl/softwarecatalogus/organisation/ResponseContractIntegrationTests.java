// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.organisation.tooi.RegisterFiles;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Answers hold what {@code contracts/openapi.yaml} promises and nothing else. */
@IntegrationTest
@Import(Desk.class)
class ResponseContractIntegrationTests {

    private final JsonNode contract =
            new YAMLMapper().readTree(Path.of("contracts/openapi.yaml").toFile());

    @Autowired
    Desk desk;

    @Test
    void answersWhatTheContractPromises() {
        var registered = desk.post("/v1/organisations", example("RegisterOrganisation"), Desk.vng());
        var id = desk.state(registered).organisationId();

        assertKeeps("Organisation", registered);
        assertKeeps("Organisation", desk.activate(id));
        assertKeeps("Organisation", desk.get("/v1/organisations/" + id, Desk.visitor()));
        assertKeeps("OrganisationPage", desk.get("/v1/organisations", Desk.visitor()));
        assertKeeps("Organisation", desk.deactivate(id));
        var concept = desk.admitted(OrganisationType.COLLABORATION).organisationId();
        assertKeeps("Problem", desk.activate(concept));
        assertKeeps("Organisation", desk.put(concept, example("ReviseOrganisation"), "*", Desk.vng()));
        assertKeeps("Organisation", desk.activate(concept));
        assertKeeps("Problem", desk.post("/v1/organisations", "{}", Desk.vng()));
        assertKeeps("Problem", desk.get("/v1/organisations/" + UUID.randomUUID(), Desk.visitor()));
        var file = RegisterFiles.of(
                RegisterFiles.closed("0053", "Winsum", "2018-12-31"), RegisterFiles.municipality("0014", "Groningen"));
        assertKeeps("MunicipalityImportResult", desk.post("/v1/municipality-imports", file, Desk.vng()));
        assertKeeps(
                "SupplierApplicationReceipt",
                desk.post(
                        "/v1/supplier-applications",
                        """
                        {"name":"%s","kvkNumber":"%s","contact":{"name":"Petra","email":"petra@example.nl"}}""".formatted(Desk.unique("Aanmelder"), Desk.kvkNumber()),
                        Desk.visitor()));
        var source = desk.activeSupplier();
        var planned = desk.post(
                MergerCases.MERGERS,
                MergerCases.plan(LocalDate.of(2026, 1, 1), desk.activeSupplier(), source),
                Desk.vng());
        assertKeeps("OrganisationMerger", planned);
        assertKeeps("OrganisationMergerPage", desk.get(MergerCases.MERGERS, Desk.vng()));
        assertKeeps("OrganisationFacets", desk.get("/v1/organisations/facets", Desk.visitor()));
        assertKeeps("Problem", desk.post("/v1/municipality-imports", file.substring(9), Desk.vng()));
        assertKeeps("MunicipalityPage", desk.get("/v1/municipalities", Desk.visitor()));
    }

    @Test
    void answersWhatTheContractPromisesOfAPresentation() {
        var uri = "/v1/organisations/" + desk.activeSupplier().organisationId();
        var changed = desk.http()
                .put()
                .uri(uri + "/links")
                .header("If-Match", "*")
                .contentType("application/json")
                .content(example("Links"))
                .with(Desk.vng())
                .exchange();
        assertKeeps("Links", changed);
        for (var example : contract.at("/components/schemas/DescribeContact/examples")) {
            assertKeeps("ContactPoint", desk.post(uri + "/contacts", example.toString(), Desk.vng()));
        }
        var seen = desk.body(desk.get(uri + "/contacts", Desk.visitor()));
        assertThat(seen).hasSize(1);
        assertThat(closed("ContactPoint").validate(seen.get(0))).isEmpty();
    }

    @Test
    void pointsAtTheOtherPages() {
        desk.supplier();
        desk.supplier();

        var page = desk.get("/v1/organisations?pageSize=1&page=2&status=CONCEPT", Desk.vng());

        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getHeader("Link"))
                .contains(
                        "<http://localhost:8080/api/organisation/v1/organisations?",
                        "rel=\"first\"",
                        "rel=\"prev\"",
                        "rel=\"last\"");
        assertThat(page.getResponse().getHeader("Total-Count")).isNotNull();
        assertThat(desk.get("/v1/organisations?pageSize=101", Desk.visitor())).hasStatus(400);
        assertThat(desk.get("/v1/organisations?q=" + "x".repeat(201), Desk.visitor()))
                .hasStatus(400);
    }

    @Test
    void showsWhatItPromises() {
        for (var schema : new String[] {
            "RegisterOrganisation",
            "ReviseOrganisation",
            "SupplierApplication",
            "PlanOrganisationMerger",
            "Links",
            "DescribeContact"
        }) {
            contract.at("/components/schemas/" + schema + "/examples")
                    .forEach(example ->
                            assertThat(closed(schema).validate(example)).isEmpty());
        }
        contract.at("/components/examples")
                .forEach(example ->
                        assertThat(closed("Me").validate(example.path("value"))).isEmpty());
    }

    private String example(String schema) {
        return contract.at("/components/schemas/" + schema + "/examples/0").toString();
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
        node.forEach(ResponseContractIntegrationTests::close);
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
    }
}
