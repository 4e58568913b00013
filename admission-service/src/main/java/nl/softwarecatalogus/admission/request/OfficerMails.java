// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.admission.mail.Letter;
import nl.softwarecatalogus.platform.mail.MailOutbox;
import nl.softwarecatalogus.platform.mail.OutgoingMail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What officers (behandelaars) are told of their work, in the same transaction in which it changes. */
@Component
class OfficerMails {

    private final AdmissionRequestRepository requests;
    private final MailOutbox mails;

    OfficerMails(AdmissionRequestRepository requests, MailOutbox mails) {
        this.requests = requests;
        this.mails = mails;
    }

    @EventListener
    void tell(HandedOver event) {
        var request = requests.findById(event.admissionRequestId()).orElseThrow();
        var letter = Letter.of(
                "handed-over",
                Map.of(
                        "officer", event.to().name(),
                        "colleague", event.by().name(),
                        "name", request.candidate().name(),
                        "reference", request.reference(),
                        "note", Objects.requireNonNullElse(event.note(), "Er is geen toelichting bij gegeven.")));
        mails.queue(new OutgoingMail(
                UUID.randomUUID(), event.to().email(), letter.subject(), letter.body(), null, List.of()));
    }
}
