// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * For the operator, at {@code /actuator/mails}: which mails could not be delivered (GET), try all of them again (POST), or
 * drop one (DELETE {@code /{id}}).
 */
@Endpoint(id = "mails")
final class MailsEndpoint {

    private final UndeliveredMails undelivered;
    private final MailDispatcher dispatcher;

    MailsEndpoint(UndeliveredMails undelivered, MailDispatcher dispatcher) {
        this.undelivered = undelivered;
        this.dispatcher = dispatcher;
    }

    @ReadOperation
    List<UndeliveredMail> list() {
        return undelivered.list();
    }

    @WriteOperation
    Map<String, Object> tryAgain() {
        var again = undelivered.tryAgain();
        dispatcher.wake();
        return Map.of("again", again);
    }

    @DeleteOperation
    Map<String, Object> discard(@Selector UUID id) {
        return Map.of("discarded", undelivered.discard(id));
    }
}
