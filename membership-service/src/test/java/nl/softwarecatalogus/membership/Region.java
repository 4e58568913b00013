// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes organisations known, and speaks for them over HTTP. Every organisation is new, so tests never meet. */
@TestComponent
record Region(KnownOrganisationService organisations, MockMvcTester http, JsonMapper json) {

    record Party(UUID id, String name, OrganisationType type) {

        RequestPostProcessor administrator() {
            return holding("administrator");
        }

        RequestPostProcessor holding(String... roles) {
            return TestTokens.person(id, type.name(), roles);
        }
    }

    Party municipality() {
        return active("Gemeente", OrganisationType.MUNICIPALITY);
    }

    Party collaboration() {
        return active("Samenwerking", OrganisationType.COLLABORATION);
    }

    Party active(String name, OrganisationType type) {
        var id = UUID.randomUUID();
        var party = new Party(id, name + " " + id.toString().substring(0, 8), type);
        become(party, OrganisationStatus.ACTIVE, 1);
        return party;
    }

    void become(Party party, OrganisationStatus status, long version) {
        organisations.remember(new KnownOrganisation(party.id(), party.name(), party.type(), status, version));
    }

    void become(Party party, OrganisationStatus status, long version, String province) {
        organisations.remember(
                new KnownOrganisation(party.id(), party.name(), party.type(), status, version), province);
    }

    MvcTestResult declare(Party member, Party collaboration, RequestPostProcessor actor) {
        return post("/v1/memberships", declaration(member, collaboration), actor);
    }

    /** The id of a membership that was declared and waits. */
    UUID declared(Party member, Party collaboration) {
        var answer = body(declare(member, collaboration, member.administrator()));
        return UUID.fromString(answer.path("id").asString());
    }

    UUID confirmed(Party member, Party collaboration) {
        var id = declared(member, collaboration);
        decide(id, "{\"decision\":\"CONFIRM\"}", collaboration.administrator());
        return id;
    }

    MvcTestResult decide(UUID membershipId, String decision, RequestPostProcessor actor) {
        return post("/v1/memberships/" + membershipId + "/decisions", decision, actor);
    }

    MvcTestResult withdraw(UUID membershipId, RequestPostProcessor actor) {
        return http.post()
                .uri("/v1/memberships/" + membershipId + "/withdrawals")
                .with(actor)
                .exchange();
    }

    MvcTestResult terminate(UUID membershipId, String body, RequestPostProcessor actor) {
        return post("/v1/memberships/" + membershipId + "/terminations", body, actor);
    }

    MvcTestResult post(String uri, String body, RequestPostProcessor actor) {
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(actor)
                .exchange();
    }

    MvcTestResult get(String uri, RequestPostProcessor actor) {
        return http.get().uri(uri).with(actor).exchange();
    }

    JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    static String declaration(Party member, Party collaboration) {
        return """
                {"collaborationId": "%s", "memberId": "%s", "startsOn": "2027-01-01", "note": "Besluit van het college."}""".formatted(collaboration.id(), member.id());
    }
}
