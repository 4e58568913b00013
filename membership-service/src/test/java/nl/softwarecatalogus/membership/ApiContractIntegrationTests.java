// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.ApiContract;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.OpenApiAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The API keeps {@code contracts/openapi.yaml}: the same operations, and answers that hold nothing else. */
@IntegrationTest
@Import(Region.class)
class ApiContractIntegrationTests {

    private final ApiContract contract = new ApiContract();

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

        contract.assertKeeps("Membership", declared);
        contract.assertKeeps("Membership", confirmed);
        contract.assertKeeps("Membership", region.terminate(id, "{\"endsOn\":\"2027-06-01\"}", member.administrator()));
        contract.assertKeeps(
                "Disentanglement", region.get("/v1/memberships/" + id + "/disentanglement", member.administrator()));
        contract.assertKeeps("Membership", region.get("/v1/memberships/" + id, member.administrator()));
        contract.assertKeeps("MembershipPage", region.get("/v1/memberships", member.administrator()));
        contract.assertKeeps(
                "MembershipPolicy",
                region.get(
                        "/v1/collaborations/" + collaboration.id() + "/membership-policy",
                        collaboration.administrator()));
        var invite = "{\"collaborationId\":\"%s\",\"organisationIds\":[\"%s\"],\"message\":\"Welkom!\"}"
                .formatted(collaboration.id(), region.municipality().id());
        contract.assertKeeps("SentInvitations", region.post("/v1/invitations", invite, collaboration.administrator()));
        contract.assertKeeps("Problem", region.post("/v1/invitations", invite, collaboration.administrator()));
        contract.assertKeeps(
                "InvitationCandidatePage",
                region.get(
                        "/v1/collaborations/" + collaboration.id() + "/invitation-candidates",
                        collaboration.administrator()));
        var community = region.active("Community", OrganisationType.COMMUNITY);
        var experts = "/v1/communities/" + community.id() + "/experts";
        contract.assertKeeps(
                "Expert",
                region.post(experts, "{\"name\":\"Eva\",\"email\":\"eva@example.nl\"}", community.administrator()));
        contract.assertKeeps("ExpertPage", region.get(experts, community.administrator()));
        contract.assertKeeps("InvitationPage", region.get("/v1/invitations", collaboration.administrator()));
        contract.assertKeeps(
                "MembershipChangePage",
                region.get(
                        "/v1/collaborations/" + collaboration.id() + "/membership-changes",
                        collaboration.administrator()));
        var members = "/v1/collaborations/" + collaboration.id() + "/members";
        contract.assertKeeps("MemberPage", region.get(members, collaboration.administrator()));
        contract.assertKeeps("MemberPage", region.get(members, request -> request));
        contract.assertKeeps("Problem", region.declare(member, collaboration, member.administrator()));
    }

    @Test
    void showsWhatItPromises() {
        contract.at("/components/examples")
                .forEach(example -> contract.assertKeeps(
                        example.at("/value/sentOn").isMissingNode() ? "Membership" : "Invitation",
                        example.path("value")));
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
                    .forEach(example -> contract.assertKeeps(schema, example));
        }
    }
}
