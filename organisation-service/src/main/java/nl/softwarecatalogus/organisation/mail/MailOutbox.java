// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.mail;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps a mail in the transaction of the change it tells of; it is sent after the commit, never without it. */
@Service
public class MailOutbox {

    private final MailStore store;
    private final MailDispatcher dispatcher;
    private final Clock clock;

    MailOutbox(MailStore store, MailDispatcher dispatcher, Clock clock) {
        this.store = store;
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /** @param id of what the mail tells; also tells a mail server that it has this mail already */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(UUID id, String recipient, Letter letter) {
        store.add(id, recipient, letter, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                dispatcher.wake();
            }
        });
    }
}
