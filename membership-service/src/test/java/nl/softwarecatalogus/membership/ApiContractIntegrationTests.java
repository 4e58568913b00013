// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.OpenApiAssertions;
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
@Import(Region.class)
class ApiContractIntegrationTests {

    private final JsonNode contract =
            new YAMLMapper().readTree(Path.of("contracts/openapi.yaml").toFile());

    @Autowired
    ApplicationContext context;

    @Autowired
    Region region;

    @Test
    void servesExactlyWhatTheContractPromises() {
        OpenApiAssertions.assertLiveMappingsMatch(context);
    }

    @Test
    void answersWhatTheContractPromises() {
        var member = region.municipality();
        var collaboration = region.collaboration();
        var declared = region.declare(member, collaboration, member.administrator());
        var id = java.util.UUID.fromString(region.body(declared).path("id").asString());
        var confirmed = region.decide(id, "{\"decision\":\"CONFIRM\"}", collaboration.administrator());

        assertKeeps("Membership", declared);
        assertKeeps("Membership", confirmed);
        assertKeeps("Membership", region.terminate(id, "{\"endsOn\":\"2027-06-01\"}", member.administrator()));
        assertKeeps(
                "Disentanglement", region.get("/v1/memberships/" + id + "/disentanglement", member.administrator()));
        assertKeeps("Membership", region.get("/v1/memberships/" + id, member.administrator()));
        assertKeeps("MembershipPage", region.get("/v1/memberships", member.administrator()));
        assertKeeps(
                "MembershipPolicy",
                region.get(
                        "/v1/collaborations/" + collaboration.id() + "/membership-policy",
                        collaboration.administrator()));
        var invite = "{\"collaborationId\":\"%s\",\"organisationIds\":[\"%s\"],\"message\":\"Welkom!\"}"
                .formatted(collaboration.id(), region.municipality().id());
        assertKeeps("SentInvitations", region.post("/v1/invitations", invite, collaboration.administrator()));
        assertKeeps("Problem", region.post("/v1/invitations", invite, collaboration.administrator()));
        assertKeeps(
                "InvitationCandidatePage",
                region.get(
                        "/v1/collaborations/" + collaboration.id() + "/invitation-candidates",
                        collaboration.administrator()));
        var community = region.active("Community", OrganisationType.COMMUNITY);
        var experts = "/v1/communities/" + community.id() + "/experts";
        assertKeeps(
                "Expert",
                region.post(experts, "{\"name\":\"Eva\",\"email\":\"eva@example.nl\"}", community.administrator()));
        assertKeeps("ExpertPage", region.get(experts, community.administrator()));
        assertKeeps("InvitationPage", region.get("/v1/invitations", collaboration.administrator()));
        assertKeeps(
                "MembershipChangePage",
                region.get(
                        "/v1/collaborations/" + collaboration.id() + "/membership-changes",
                        collaboration.administrator()));
        var members = "/v1/collaborations/" + collaboration.id() + "/members";
        assertKeeps("MemberPage", region.get(members, collaboration.administrator()));
        assertKeeps("MemberPage", region.get(members, request -> request));
        assertKeeps("Problem", region.declare(member, collaboration, member.administrator()));
    }

    @Test
    void showsWhatItPromises() {
        contract.at("/components/examples").forEach(example -> assertThat(
                        closed(example.at("/value/sentOn").isMissingNode() ? "Membership" : "Invitation")
                                .validate(example.path("value")))
                .isEmpty());
        for (var schema : new String[] {
            "DeclareMembership",
            "DecideOnMembership",
            "TerminateMembership",
            "SetMembershipPolicy",
            "SendInvitations",
            "InviteExpert",
            "AnswerAsExpert",
            "ChooseDisentanglement"
        }) {
            contract.at("/components/schemas/" + schema + "/examples")
                    .forEach(example ->
                            assertThat(closed(schema).validate(example)).isEmpty());
        }
    }

    private void assertKeeps(String schema, MvcTestResult answer) {
        assertThat(closed(schema).validate(region.body(answer))).isEmpty();
        assertThat(answer.getResponse().getHeader("API-Version")).isEqualTo("1.3.0");
    }

    private Schema closed(String name) {
        var components = (ObjectNode) contract.path("components").deepCopy();
        close(components.path("schemas"));
        var schema = region.json().createObjectNode().put("$ref", "#/components/schemas/" + name);
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
