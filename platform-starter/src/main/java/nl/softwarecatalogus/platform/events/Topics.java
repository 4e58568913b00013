// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates topics before their first message, whenever the broker is there to do so: a broker that makes them up itself
 * gives them one partition and forgets their history.
 */
final class Topics {

    private static final int PARTITIONS = 6;
    private static final long MOST_MILLIS = 5_000;
    private static final Map<String, String> FOR_EVER = Map.of(
            TopicConfig.RETENTION_MS_CONFIG,
            "-1",
            TopicConfig.RETENTION_BYTES_CONFIG,
            "-1",
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE);

    private final Map<String, Object> connection;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Topics(Map<String, Object> connection) {
        this.connection = new HashMap<>(connection);
        this.connection.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) MOST_MILLIS);
        this.connection.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) MOST_MILLIS);
    }

    static String deadLettersOf(String topic) {
        return topic + ".dlt";
    }

    /** @throws BrokerUnavailableException when that cannot be made sure of now */
    void ensure(String name) {
        if (!known.contains(name)) {
            create(name);
            known.add(name);
        }
    }

    private void create(String name) {
        try (var admin = Admin.create(connection)) {
            var topic = new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(FOR_EVER);
            admin.createTopics(List.of(topic)).all().get(MOST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new BrokerUnavailableException(refused);
            }
        } catch (TimeoutException | org.apache.kafka.common.KafkaException unavailable) {
            throw new BrokerUnavailableException(unavailable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailableException(interrupted);
        }
    }
}
