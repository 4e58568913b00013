// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.admission.mail.MailOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the applicant (aanvrager) is told of the request, in the same transaction in which it changes. */
@Component
class ApplicantMails {

    private final AdmissionRequestRepository requests;
    private final MailOutbox mails;

    ApplicantMails(AdmissionRequestRepository requests, MailOutbox mails) {
        this.requests = requests;
        this.mails = mails;
    }

    @EventListener
    void tell(AdmissionEvent event) {
        var template =
                switch (event) {
                    case AdmissionRequested _ -> "received";
                    case CollaborationAdmitted _ -> "admitted";
                    case AdmissionRejected _ -> "rejected";
                    case AdmissionWithdrawn _ -> "withdrawn";
                };
        queue(template, event.admission().admissionRequestId(), "");
    }

    @EventListener
    void ask(InformationRequested event) {
        queue("information-requested", event.admissionRequestId(), event.question());
    }

    private void queue(String template, UUID id, String question) {
        var request = requests.findById(id).orElseThrow();
        var contact = request.contact().orElseThrow();
        mails.queue(
                contact.email(),
                template,
                Map.of(
                        "contact", contact.name(),
                        "name", request.candidate().name(),
                        "reference", request.reference(),
                        "question", question,
                        "reasons", Objects.requireNonNullElse(request.reasons(), "")));
    }
}
