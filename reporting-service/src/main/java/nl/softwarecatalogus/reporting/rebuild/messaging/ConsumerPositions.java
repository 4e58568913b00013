// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.rebuild.messaging;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.softwarecatalogus.reporting.rebuild.EventPositions;
import nl.softwarecatalogus.reporting.rebuild.StillReadingException;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** A consumer group that is gone starts at the first event ({@code auto-offset-reset: earliest}). */
@Component
class ConsumerPositions implements EventPositions {

    private final KafkaAdmin kafka;
    private final String consumerGroup;

    ConsumerPositions(KafkaAdmin kafka, @Value("${spring.application.name}") String consumerGroup) {
        this.kafka = kafka;
        this.consumerGroup = consumerGroup;
    }

    @Override
    public void startOver() {
        try (var admin = AdminClient.create(kafka.getConfigurationProperties())) {
            admin.deleteConsumerGroups(List.of(consumerGroup)).all().get(15, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            explain(refused);
        } catch (TimeoutException late) {
            throw new IllegalStateException("the broker does not answer", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void explain(ExecutionException refused) {
        if (refused.getCause() instanceof GroupNotEmptyException) {
            throw new StillReadingException();
        }
        if (!(refused.getCause() instanceof GroupIdNotFoundException)) {
            throw new IllegalStateException("the broker refused to forget the consumer group", refused.getCause());
        }
    }
}
