// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The other services in tests: sends their examples over Kafka, about organisations of the test. */
@TestComponent
record Press(Desk desk, KafkaTemplate<String, String> kafka) {

    private static final String PREFERENCES = "/v1/me/notification-preferences";
    private static final List<String> SERVICES = List.of("membership", "catalogue", "organisation");

    /** An event that just happened, of something new. */
    ObjectNode event(String type) {
        var event = (ObjectNode) desk.json().readTree(example(type));
        event.put("id", UUID.randomUUID().toString())
                .put("subject", UUID.randomUUID().toString())
                .put("time", Instant.now().toString());
        return event;
    }

    ObjectNode membership(String type, OrganisationState member, OrganisationState collaboration) {
        var event = event(type);
        data(event).put("membershipId", event.path("subject").asString());
        return named(named(event, "member", member), "collaboration", collaboration);
    }

    ObjectNode invitation(String type, OrganisationState invited, OrganisationState collaboration) {
        return named(named(event(type), "organisation", invited), "collaboration", collaboration);
    }

    ObjectNode usage(String type, UUID declaration, OrganisationState member, OrganisationState collaboration) {
        var event = event(type);
        data(event).put("usageDeclarationId", declaration.toString());
        return named(named(event, "member", member), "declaredBy", collaboration);
    }

    ObjectNode proposal(String type, OrganisationState provider, OrganisationState consumer) {
        return named(named(event(type), "provider", provider), "consumer", consumer);
    }

    ObjectNode merger(String type, OrganisationState target, OrganisationState source) {
        var event = named(event(type), "target", target);
        ((ObjectNode) data(event).at("/sources/0"))
                .put("organisationId", source.organisationId().toString())
                .put("name", source.name());
        return event;
    }

    ObjectNode offering(OrganisationState provider) {
        return named(event("offering-published"), "provider", provider);
    }

    ObjectNode deactivation(OrganisationState organisation) {
        var event = event("organisation-deactivated");
        event.put("subject", organisation.organisationId().toString());
        data(event)
                .put("organisationId", organisation.organisationId().toString())
                .put("name", organisation.name())
                .put("version", 1_000);
        return event;
    }

    static ObjectNode data(JsonNode event) {
        return (ObjectNode) event.path("data");
    }

    void send(String topic, ObjectNode event) {
        send(topic, event.path("subject").asString(), event.toString());
    }

    void send(String topic, String key, String value) {
        try {
            kafka.send("nl.softwarecatalogus." + topic, key, value).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What this person reads. */
    JsonNode inbox(String name) {
        return desk.body(desk.get("/v1/notifications", person(name)));
    }

    MvcTestResult preferences(RequestPostProcessor person) {
        return desk.get(PREFERENCES, person);
    }

    MvcTestResult choose(String preferences, @Nullable String ifMatch, RequestPostProcessor person) {
        var request = desk.http()
                .put()
                .uri(PREFERENCES)
                .contentType(MediaType.APPLICATION_JSON)
                .content(preferences)
                .with(person);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    int told(String name) {
        return inbox(name).path("total").asInt();
    }

    /** Their token; the rights in it make no difference to an inbox. */
    static RequestPostProcessor person(String name) {
        return TestTokens.bearerHeader(TestTokens.token(name, List.of(), List.of()));
    }

    private static ObjectNode named(ObjectNode event, String party, OrganisationState organisation) {
        ((ObjectNode) data(event).path(party))
                .put("organisationId", organisation.organisationId().toString())
                .put("name", organisation.name());
        return event;
    }

    private static String example(String type) {
        var file = "contracts/nl.softwarecatalogus." + type + ".v1.example.json";
        var found = SERVICES.stream()
                .map(service -> Path.of("../" + service + "-service", file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try {
            return Files.readString(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
