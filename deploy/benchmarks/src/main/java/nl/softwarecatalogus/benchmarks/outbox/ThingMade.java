// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The event, as large as the starter writes it. */
record ThingMade(UUID thing, String name) {

    static final String TOPIC = "nl.softwarecatalogus.benchmark-things";
    static final String TYPE = "nl.softwarecatalogus.thing-made.v1";

    ProducerRecord<String, String> message() {
        var message = new ProducerRecord<>(TOPIC, thing.toString(), cloudEvent());
        message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        return message;
    }

    private String cloudEvent() {
        return """
                {"specversion":"1.0","id":"%s","source":"urn:nld:oin:00000099000000001000:systeem:softwarecatalogus-benchmark",\
                "type":"%s","subject":"%s","time":"%s","datacontenttype":"application/json",\
                "dataschema":"https://softwarecatalogus.example/contracts/%s.schema.json",\
                "dataref":"http://localhost:8080/api/benchmark/v1/things/%s","data":{"thingId":"%s","name":"%s","version":1}}""".formatted(UUID.randomUUID(), TYPE, thing, Instant.now(), TYPE, thing, thing, name);
    }
}
