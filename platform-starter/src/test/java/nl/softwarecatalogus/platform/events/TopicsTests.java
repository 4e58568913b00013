// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.softwarecatalogus.platform.testing.TestInfrastructure;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

class TopicsTests {

    private final Map<String, Object> connection = Map.of("bootstrap.servers", TestInfrastructure.kafka());
    private final String name = "nl.softwarecatalogus.things-" + UUID.randomUUID();

    @Test
    void createsATopicThatKeepsItsHistory() throws Exception {
        new Topics(connection).ensure(name);

        assertThat(partitions()).isEqualTo(6);
        assertThat(setting("retention.ms")).isEqualTo("-1");
        assertThat(setting("cleanup.policy")).isEqualTo("delete");
    }

    @Test
    void leavesATopicAsAnOperatorMadeIt() throws Exception {
        try (var admin = Admin.create(connection)) {
            admin.createTopics(List.of(new NewTopic(name, 3, (short) 1))).all().get();
        }

        new Topics(connection).ensure(name);

        assertThat(partitions()).isEqualTo(3);
    }

    private int partitions() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(connection)) {
            var topics = admin.describeTopics(List.of(name)).allTopicNames().get();
            return requireNonNull(topics.get(name)).partitions().size();
        }
    }

    private String setting(String key) throws ExecutionException, InterruptedException {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
        try (var admin = Admin.create(connection)) {
            var settings = admin.describeConfigs(List.of(topic)).all().get();
            return requireNonNull(settings.get(topic)).get(key).value();
        }
    }
}
