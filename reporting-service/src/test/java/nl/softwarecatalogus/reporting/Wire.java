// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts events on their topics as producers do. */
@TestComponent
record Wire(KafkaTemplate<String, String> kafka, JsonMapper json) {

    void send(List<Told> story) {
        story.forEach(told -> kafka.send(new ProducerRecord<>(told.topic(), told.key(), told.cloudEvent(json))));
        kafka.flush();
    }
}
