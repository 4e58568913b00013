// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mergers in tests: VNG's acts over HTTP, and what the other services answer over Kafka. */
@TestComponent
public record MergerCases(Desk desk, KafkaTemplate<String, String> kafka) {

    public static final String MERGERS = "/v1/organisation-mergers";

    public MvcTestResult plan(OrganisationState target, OrganisationState... sources) {
        return desk.post(MERGERS, plan(LocalDate.of(2026, 1, 1), target, sources), Desk.vng());
    }

    public static String plan(LocalDate effectiveOn, OrganisationState target, OrganisationState... sources) {
        return "{\"kind\":\"TAKEOVER\",\"effectiveOn\":\"%s\",\"targetId\":\"%s\",\"sourceIds\":[%s]}"
                .formatted(
                        effectiveOn,
                        target.organisationId(),
                        Arrays.stream(sources)
                                .map(source -> "\"" + source.organisationId() + "\"")
                                .collect(Collectors.joining(",")));
    }

    /** A plan of which every service says that it can be carried out. */
    public UUID ready(OrganisationState target, OrganisationState... sources) {
        var id = id(plan(target, sources));
        assess("membership", id, 1, 1);
        assess("catalogue", id, 1, 1);
        await().atMost(Staff.PATIENCE).until(() -> find(id).path("ready").asBoolean());
        return id;
    }

    public JsonNode find(UUID id) {
        return desk.body(desk.get(MERGERS + "/" + id, Desk.vng()));
    }

    public MvcTestResult execute(UUID id) {
        return execute(id, "*", Desk.vng());
    }

    public MvcTestResult execute(UUID id, String ifMatch, RequestPostProcessor actor) {
        return desk.http()
                .post()
                .uri(MERGERS + "/" + id + "/executions")
                .header("If-Match", ifMatch)
                .with(actor)
                .exchange();
    }

    public MvcTestResult revise(UUID id, String plan, String ifMatch, RequestPostProcessor actor) {
        return desk.http()
                .put()
                .uri(MERGERS + "/" + id)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(plan)
                .with(actor)
                .exchange();
    }

    public MvcTestResult cancel(UUID id, RequestPostProcessor actor) {
        return desk.post(MERGERS + "/" + id + "/cancellations", "", actor);
    }

    /** A dry run that found nothing in the way. */
    public void assess(String service, UUID id, long version, long mergerVersion) {
        var answer = answer(service, "assessed", id, version, mergerVersion);
        ((ArrayNode) answer.at("/data/blockers")).removeAll();
        send(service, id, answer);
    }

    /** A dry run that found what the example of the contract shows. */
    public void block(String service, UUID id, long version, long mergerVersion) {
        send(service, id, answer(service, "assessed", id, version, mergerVersion));
    }

    public void follow(String service, UUID id, long version, long mergerVersion) {
        send(service, id, answer(service, "followed", id, version, mergerVersion));
    }

    public void awaitStatus(UUID id, String status) {
        await().atMost(Staff.PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> find(id).path("status").asString().equals(status));
    }

    public UUID id(MvcTestResult answer) {
        return UUID.fromString(desk.body(answer).path("id").asString());
    }

    private ObjectNode answer(String service, String stage, UUID id, long version, long mergerVersion) {
        var file = "../%1$s-service/contracts/nl.softwarecatalogus.%1$s-merger-%2$s.v1.example.json"
                .formatted(service, stage);
        var event = (ObjectNode) desk.json().readTree(ContractAssertions.example(Path.of(file)));
        event.put("id", UUID.randomUUID().toString())
                .put("subject", id.toString())
                .put("time", Instant.now().toString());
        ((ObjectNode) event.path("data"))
                .put("mergerId", id.toString())
                .put("version", version)
                .put("mergerVersion", mergerVersion);
        return event;
    }

    private void send(String service, UUID id, ObjectNode event) {
        try {
            kafka.send("nl.softwarecatalogus." + service + "-mergers", id.toString(), event.toString())
                    .get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
