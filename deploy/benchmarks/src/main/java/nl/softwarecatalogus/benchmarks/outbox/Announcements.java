// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.handler.OutboxTypedHandler;
import java.util.Map;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One for each {@link Way}; which one is the setting {@code way}. */
@Configuration(proxyBeanMethods = false)
class Announcements {

    @Bean
    @ConditionalOnProperty(name = "way", havingValue = "DIRECT")
    Announcement direct(KafkaTemplate<String, String> kafka) {
        return (thing, name) ->
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        kafka.send(new ThingMade(thing, name).message());
                    }
                });
    }

    @Bean
    @ConditionalOnProperty(name = "way", havingValue = "OWN")
    Announcement own(EventOutbox outbox) {
        return (thing, name) -> outbox.append(
                ThingMade.TOPIC, ThingMade.TYPE, thing, "/v1/things/" + thing, Map.of("thingId", thing, "name", name));
    }

    @Bean
    @ConditionalOnProperty(name = "namastack.outbox.enabled", matchIfMissing = true)
    Announcement namastack(Outbox outbox) {
        return (thing, name) -> outbox.schedule(new ThingMade(thing, name), thing.toString());
    }

    @Bean
    @ConditionalOnProperty(name = "namastack.outbox.enabled", matchIfMissing = true)
    OutboxTypedHandler<ThingMade> namastackSender(KafkaTemplate<String, String> kafka) {
        return new NamastackSender(kafka);
    }
}
