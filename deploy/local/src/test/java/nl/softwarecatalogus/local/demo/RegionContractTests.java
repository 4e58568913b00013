// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Everything that the demonstration sends is what the service concerned asks for in its contract. */
class RegionContractTests {

    private static final String ANY_ID = "5d2f7c1a-98f4-4a0e-8c0b-2f7a1d9e3b02";

    private final Region region = Region.read();

    @Test
    void asksAdmissionAsItsContractSays() {
        assertThat(region.collaborations()).allSatisfy(collaboration -> {
            assertFits("admission", "Intake", collaboration.admissionRequest());
            assertFits("admission", "Assess", collaboration.assessment());
        });
        assertThat(region.openCases()).allSatisfy(openCase -> {
            assertFits("admission", "ContactRequest", openCase.contactRequest());
            openCase.assessment().ifPresent(assessment -> assertFits("admission", "Assess", tree(assessment)));
        });
    }

    @Test
    void registersOrganisationsAndPeopleAsTheContractSays() {
        assertThat(region.suppliers())
                .allSatisfy(supplier -> assertFits("organisation", "RegisterOrganisation", supplier.registration()));
        assertThat(region.collaborations()).allSatisfy(collaboration -> {
            assertFits("organisation", "ReviseOrganisation", collaboration.profile());
            assertThat(collaboration.people())
                    .allSatisfy(person -> assertFits("organisation", "InviteAccount", tree(person)));
        });
        assertThat(region.municipalities())
                .allSatisfy(municipality -> assertFits("organisation", "InviteAccount", tree(municipality.person())));
    }

    @Test
    void enrolsMembersAsTheContractSays() {
        assertThat(region.collaborations()).allSatisfy(collaboration -> assertThat(collaboration.members())
                .allSatisfy(member -> assertFits(
                        "membership",
                        "DeclareMembership",
                        with(member.declaration(), Map.of("collaborationId", ANY_ID, "memberId", ANY_ID)))));
    }

    @Test
    void offersAndDeclaresAsTheContractSays() {
        assertThat(Stream.concat(
                        region.suppliers().stream().map(Region.Supplier::offerings),
                        region.collaborations().stream().map(Region.Collaboration::offerings)))
                .allSatisfy(offerings -> assertThat(offerings)
                        .allSatisfy(offering -> assertFits("catalogue", "RegisterOffering", offering)));
        assertThat(region.collaborations()).allSatisfy(collaboration -> assertThat(collaboration.declarations())
                .allSatisfy(declaration -> assertFits(
                        "catalogue",
                        "DeclareUsage",
                        with(declaration.terms(), Map.of("applicationId", ANY_ID, "memberIds", List.of(ANY_ID))))));
    }

    private static void assertFits(String service, String schema, JsonNode body) {
        var contract = new YAMLMapper()
                .readTree(Path.of("../../" + service + "-service/contracts/openapi.yaml")
                        .toFile());
        var document = JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/" + schema);
        document.set("components", contract.path("components"));
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));

        assertThat(registry.getSchema(document).validate(body))
                .as("%s: %s", schema, body)
                .isEmpty();
    }

    private static JsonNode with(JsonNode body, Map<String, Object> ids) {
        var complete = (ObjectNode) body.deepCopy();
        ids.forEach(complete::putPOJO);
        return tree(complete);
    }

    private static JsonNode tree(Object body) {
        return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(body));
    }
}
