// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import java.time.Clock;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps a mail in the transaction of the change it tells of; it is sent after the commit, never without it. */
public class MailOutbox {

    private final MailStore store;
    private final MailDispatcher dispatcher;
    private final MailProperties properties;
    private final Clock clock;

    MailOutbox(MailStore store, MailDispatcher dispatcher, MailProperties properties, Clock clock) {
        this.store = store;
        this.dispatcher = dispatcher;
        this.properties = properties;
        this.clock = clock;
    }

    /** The address from which mails are sent, and to which people answer. */
    public String sender() {
        return properties.address();
    }

    /** @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(OutgoingMail mail) {
        var now = clock.instant();
        store.add(mail, now, now.plus(properties.giveUpAfter()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                dispatcher.wake();
            }
        });
    }
}
