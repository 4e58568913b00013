// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;

/** Leaves it to the sender to tell of a failure: the default listener would log what is in the event. */
final class QuietTemplate extends KafkaTemplate<String, String> {

    QuietTemplate(ProducerFactory<String, String> producers) {
        super(producers);
        setProducerListener(new ProducerListener<>() {});
    }
}
