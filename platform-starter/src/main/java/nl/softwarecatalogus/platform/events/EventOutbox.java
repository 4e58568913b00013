// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps events in the transaction of the change they tell of; they are published after its commit, never without it. */
public class EventOutbox {

    private final EnvelopeWriter envelopes;
    private final OutboxStore store;
    private final OutboxRelay relay;

    EventOutbox(EnvelopeWriter envelopes, OutboxStore store, OutboxRelay relay) {
        this.envelopes = envelopes;
        this.store = store;
        this.relay = relay;
    }

    /** @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String topic, String type, UUID aggregateId, String datarefPath, Object data) {
        appendAll(List.of(new OutgoingEvent(topic, type, aggregateId, datarefPath, data)));
    }

    /** Many events in one round trip; those of one aggregate in the order given. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendAll(List<OutgoingEvent> events) {
        // One order for everybody, so that two transactions never wait for each other's aggregates.
        var ordered = events.stream()
                .sorted(Comparator.comparing(OutgoingEvent::aggregateId))
                .map(envelopes::write)
                .toList();
        store.append(ordered);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                relay.wake();
            }
        });
    }
}
