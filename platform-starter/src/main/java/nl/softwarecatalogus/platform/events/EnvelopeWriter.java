// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes structured CloudEvents by the NL GOV profile 1.1 (docs/events.md). */
final class EnvelopeWriter {

    /** Stands where the database puts the aggregate's version; no text in JSON can look like it. */
    static final String VERSION_PLACEHOLDER = "\"version\":\"@\"";

    private static final int LARGEST = 64 * 1024;
    private static final String SCHEMAS = "https://softwarecatalogus.example/contracts/%s.schema.json";

    private final JsonMapper json;
    private final Clock clock;
    private final String source;
    private final String apiUrl;
    private final Supplier<String> traceparent;

    EnvelopeWriter(JsonMapper json, Clock clock, EventsProperties properties, String service, Supplier<String> trace) {
        this.json = json;
        this.clock = clock;
        this.source = "urn:nld:oin:%s:systeem:softwarecatalogus-%s"
                .formatted(properties.oin(), service.replaceFirst("-service$", ""));
        this.apiUrl = properties.publicUrl() + properties.apiPath();
        this.traceparent = trace;
    }

    OutboxRow write(OutgoingEvent event) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var payload = json.writeValueAsString(envelope(event, now));
        if (payload.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new IllegalArgumentException("event larger than 64 KB: " + event.type());
        }
        return new OutboxRow(0, event.topic(), event.aggregateId(), event.type(), payload, now);
    }

    private ObjectNode envelope(OutgoingEvent event, Instant now) {
        var envelope = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", source)
                .put("type", event.type())
                .put("subject", event.aggregateId().toString())
                .put("time", now.toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", SCHEMAS.formatted(event.type()))
                .put(
                        "dataref",
                        URI.create(apiUrl + event.datarefPath()).normalize().toString());
        var trace = traceparent.get();
        if (!trace.isEmpty()) {
            envelope.put("traceparent", trace);
        }
        ObjectNode data = json.valueToTree(event.data());
        data.put("version", "@");
        envelope.set("data", data);
        return envelope;
    }
}
