// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.softwarecatalogus.organisation.municipality.MunicipalityService;
import nl.softwarecatalogus.organisation.registration.AdmittedCase;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.organisation.registration.Profile;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** VNG's registration desk in tests: makes organisations over HTTP. Every one is new, so tests never meet. */
@TestComponent
public record Desk(
        MockMvcTester http, JsonMapper json, OrganisationService organisations, MunicipalityService municipalities) {

    private static final AtomicInteger NUMBERS = new AtomicInteger(10_000_000);

    /** A name that no other organisation has. */
    public static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A KVK number that no other organisation has. */
    public static String kvkNumber() {
        return Integer.toString(NUMBERS.incrementAndGet());
    }

    public static RequestPostProcessor visitor() {
        return request -> request;
    }

    public static RequestPostProcessor vng() {
        return TestTokens.functionalAdministrator();
    }

    /** Somebody of this organisation. */
    public static RequestPostProcessor of(OrganisationState organisation, String... roles) {
        return TestTokens.person(
                organisation.organisationId(), organisation.organisationType().name(), roles);
    }

    /** A supplier that VNG registered and did not activate yet. */
    public OrganisationState supplier() {
        return state(register("SUPPLIER", unique("Leverancier")));
    }

    public OrganisationState activeSupplier() {
        return state(activate(supplier().organisationId()));
    }

    /** The concept of a collaboration or community whose case was admitted. */
    public OrganisationState admitted(OrganisationType type) {
        var id = UUID.randomUUID();
        organisations.admit(new AdmittedCase(id, type, Profile.named(unique("Samenwerking"))));
        var found =
                body(get("/v1/organisations?admissionRequestId=" + id, vng())).at("/items/0/id");
        return organisations.state(UUID.fromString(found.asString()));
    }

    public MvcTestResult register(String type, String name) {
        return post("/v1/organisations", "{\"organisationType\":\"%s\",\"name\":\"%s\"}".formatted(type, name), vng());
    }

    public MvcTestResult activate(UUID id) {
        return post("/v1/organisations/" + id + "/activations", "", vng());
    }

    public MvcTestResult deactivate(UUID id) {
        return post("/v1/organisations/" + id + "/deactivations", "", vng());
    }

    public MvcTestResult post(String uri, String body, RequestPostProcessor actor) {
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(actor)
                .exchange();
    }

    /** @param ifMatch the ETag of the version that was edited, or {@code *} */
    public MvcTestResult put(UUID id, String body, String ifMatch, RequestPostProcessor actor) {
        return http.put()
                .uri("/v1/organisations/" + id)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(actor)
                .exchange();
    }

    public MvcTestResult get(String uri, RequestPostProcessor actor) {
        return http.get().uri(uri).with(actor).exchange();
    }

    public JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    /** The organisation that an answer shows. */
    public OrganisationState state(MvcTestResult answer) {
        return organisations.state(UUID.fromString(body(answer).path("id").asString()));
    }
}
