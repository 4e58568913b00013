// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** People of organisations in tests, and what they do over HTTP. Everybody is new, so tests never meet. */
@TestComponent
public record Staff(Desk desk) {

    public static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Somebody whom nobody knows yet; the name decides the e-mail address. */
    public static String somebody() {
        return "Petra " + UUID.randomUUID().toString().substring(0, 8);
    }

    public static String emailOf(String name) {
        return TestTokens.emailOf(name);
    }

    /** This person, with a token for these roles at one organisation. */
    public static RequestPostProcessor as(String name, OrganisationState organisation, String... roles) {
        return as(name, grant(organisation, roles));
    }

    public static RequestPostProcessor as(String name, String... grants) {
        return TestTokens.bearerHeader(TestTokens.token(name, List.of(), List.of(grants)));
    }

    public static String grant(OrganisationState organisation, String... roles) {
        return TestTokens.grant(
                organisation.organisationId(), organisation.organisationType().name(), roles);
    }

    public MvcTestResult invite(
            OrganisationState organisation, String name, RequestPostProcessor actor, String... roles) {
        return desk.post(accounts(organisation), invitation(name, emailOf(name), roles), actor);
    }

    /** The id of somebody whom VNG invited. */
    public UUID invited(OrganisationState organisation, String name, String... roles) {
        return id(invite(organisation, name, Desk.vng(), roles));
    }

    public MvcTestResult changeRoles(
            OrganisationState organisation, UUID id, String ifMatch, RequestPostProcessor actor, String... roles) {
        return desk.http()
                .put()
                .uri(account(organisation, id))
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"roles\":" + list(roles) + "}")
                .with(actor)
                .exchange();
    }

    public MvcTestResult remove(OrganisationState organisation, UUID id, RequestPostProcessor actor) {
        return desk.http().delete().uri(account(organisation, id)).with(actor).exchange();
    }

    public MvcTestResult disable(OrganisationState organisation, UUID id, RequestPostProcessor actor) {
        return desk.post(account(organisation, id) + "/deactivations", "", actor);
    }

    public MvcTestResult enable(OrganisationState organisation, UUID id, RequestPostProcessor actor) {
        return desk.post(account(organisation, id) + "/activations", "", actor);
    }

    public MvcTestResult mailAgain(OrganisationState organisation, UUID id, RequestPostProcessor actor) {
        return desk.http()
                .post()
                .uri(account(organisation, id) + "/activation-mails")
                .with(actor)
                .exchange();
    }

    public MvcTestResult list(OrganisationState organisation, RequestPostProcessor actor) {
        return desk.get(accounts(organisation), actor);
    }

    public MvcTestResult find(OrganisationState organisation, UUID id, RequestPostProcessor actor) {
        return desk.get(account(organisation, id), actor);
    }

    /** Their account as VNG sees it. */
    public JsonNode account(UUID id, OrganisationState organisation) {
        return desk.body(find(organisation, id, Desk.vng()));
    }

    public MvcTestResult me(RequestPostProcessor actor) {
        return desk.get("/v1/me", actor);
    }

    public MvcTestResult me(RequestPostProcessor actor, String actingFor) {
        return desk.http()
                .get()
                .uri("/v1/me")
                .header("Acting-For", actingFor)
                .with(actor)
                .exchange();
    }

    public void awaitProvisioned(OrganisationState organisation, UUID id) {
        await().atMost(PATIENCE).until(() -> account(id, organisation)
                .path("provisioning")
                .asString()
                .equals("DONE"));
    }

    public UUID id(MvcTestResult answer) {
        return UUID.fromString(desk.body(answer).path("id").asString());
    }

    public static String invitation(String name, String email, String... roles) {
        return "{\"name\":\"%s\",\"email\":\"%s\",\"roles\":%s}".formatted(name, email, list(roles));
    }

    public static String accounts(OrganisationState organisation) {
        return "/v1/organisations/" + organisation.organisationId() + "/accounts";
    }

    private static String account(OrganisationState organisation, UUID id) {
        return accounts(organisation) + "/" + id;
    }

    private static String list(String... roles) {
        return Arrays.stream(roles).collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }
}
