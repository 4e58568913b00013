// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import java.util.Map;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;

/** The tests' Kafka, a single KRaft broker. */
final class KafkaServer {

    private KafkaServer() {}

    /** Started when first asked for; stopped with the JVM. */
    static final class Holder {

        static final String BOOTSTRAP_SERVERS = TestInfrastructure.containerEngineAnswers() ? container() : embedded();

        private Holder() {}

        @SuppressWarnings("resource") // lives as long as the JVM
        private static String container() {
            var container = new KafkaContainer("apache/kafka-native:4.1.0");
            container.start();
            return container.getBootstrapServers();
        }

        private static String embedded() {
            var broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.brokerProperties(Map.of(
                    "group.initial.rebalance.delay.ms", "0",
                    "offsets.topic.num.partitions", "1",
                    "offsets.topic.replication.factor", "1",
                    "transaction.state.log.replication.factor", "1",
                    "transaction.state.log.min.isr", "1"));
            broker.afterPropertiesSet();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
            return broker.getBrokersAsString();
        }
    }
}
