// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import java.util.UUID;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** VNG's admission desk over HTTP. Every candidate has a name of its own, so tests never meet. */
@TestComponent
record Desk(MockMvcTester http, JsonMapper json) {

    static final String ADMIT = "{\"decision\": \"ADMIT\"}";
    static final String REJECT = "{\"decision\": \"REJECT\", \"reasons\": \"Het bestuur is nog niet benoemd.\"}";
    static final String ASSESSED = """
            {"interview": {"startsAt": "2026-11-10T14:00:00+01:00", "place": "Nassaulaan 12, Den Haag"},
             "report": "Een heldere opdracht en een gedragen bestuur.",
             "scores": [{"criterion": "identity", "score": 4}, {"criterion": "goals", "score": 4},
                        {"criterion": "usage", "score": 5}, {"criterion": "governance", "score": 3}]}""";
    static final String APPLICANT = "Anna Aanvrager";

    RequestPostProcessor officer() {
        return TestTokens.functionalAdministrator();
    }

    /** The officer who is also the contact person of every request here. */
    RequestPostProcessor applicant() {
        return TestTokens.functionalAdministrator(APPLICANT);
    }

    static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    static String newName() {
        return "Samenwerking " + UUID.randomUUID();
    }

    /** As the public form has it. */
    ObjectNode form(String name) {
        var form = json.createObjectNode()
                .put("organisationType", "COLLABORATION")
                .put("name", name)
                .put("collaborationKind", "ICT_SHARED_SERVICES")
                .put("legalBasis", "JOINT_BODY")
                .put("goals", "Samen zaaksystemen beheren.")
                .put("intendedUse", "Gebruik aanmelden voor de leden.");
        form.putArray("intendedMunicipalities").add("0014").add("1680");
        form.putObject("contact")
                .put("name", APPLICANT)
                .put("email", TestTokens.emailOf(APPLICANT))
                .put("telephone", "050 123 45 67");
        return form;
    }

    ObjectNode intake(String name) {
        return form(name).put("channel", "PHONE").put("contactedOn", "2026-11-02");
    }

    MvcTestResult open(JsonNode intake) {
        return post("/v1/admission-requests", intake.toString(), officer());
    }

    /** The address of a request that was received. */
    String received() {
        return address(open(intake(newName())));
    }

    String inAssessment() {
        var address = received();
        assess(address, ASSESSED);
        return address;
    }

    String admitted() {
        var address = inAssessment();
        decide(address, ADMIT);
        return address;
    }

    MvcTestResult assess(String address, String findings) {
        return post(address + "/assessments", findings, officer());
    }

    MvcTestResult decide(String address, String decision) {
        return post(address + "/decisions", decision, officer());
    }

    MvcTestResult withdraw(String address) {
        return post(address + "/withdrawals", "{\"reason\": \"Wij wachten op de raad.\"}", officer());
    }

    MvcTestResult post(String uri, String body, RequestPostProcessor actor) {
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(actor)
                .exchange();
    }

    MvcTestResult put(String uri, String body, String ifMatch, RequestPostProcessor actor) {
        return http.put()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("If-Match", ifMatch)
                .with(actor)
                .exchange();
    }

    MvcTestResult get(String uri, RequestPostProcessor actor) {
        return http.get().uri(uri).with(actor).exchange();
    }

    JsonNode read(String address) {
        return body(get(address, officer()));
    }

    JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    String address(MvcTestResult opened) {
        return "/v1/admission-requests/" + body(opened).path("id").asString();
    }

    static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    static String etag(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("ETag"));
    }

    String problem(MvcTestResult answer) {
        var type = body(answer).path("type").asString("");
        return answer.getResponse().getStatus() + " " + type.substring(type.lastIndexOf('/') + 1);
    }
}
