// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * For the operator, at {@code /actuator/deadletters}: what lies dead (GET), handle what lies dead of a topic again and
 * let parked outgoing events try again (POST {@code {"topic": "…"}}), or give one up for good (DELETE {@code /{position}}).
 */
@Endpoint(id = "deadletters")
final class DeadLettersEndpoint {

    private final DeadLetters deadLetters;
    private final DeadLetterStore store;
    private final Inbox inbox;
    private final OutboxStore outbox;

    DeadLettersEndpoint(DeadLetters deadLetters, DeadLetterStore store, Inbox inbox, OutboxStore outbox) {
        this.deadLetters = deadLetters;
        this.store = store;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @ReadOperation
    List<Map<String, Object>> list() {
        return store.list();
    }

    @WriteOperation
    Map<String, Object> replay(String topic) {
        return Map.of("handled", deadLetters.replay(topic, inbox), "unparked", outbox.unpark());
    }

    /** What waited behind it goes on at the next replay. */
    @DeleteOperation
    Map<String, Object> discard(@Selector long position) {
        return Map.of("discarded", store.delete(position));
    }
}
