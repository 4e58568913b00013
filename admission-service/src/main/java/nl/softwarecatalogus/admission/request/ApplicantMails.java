// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.admission.mail.Letter;
import nl.softwarecatalogus.platform.mail.MailAttachment;
import nl.softwarecatalogus.platform.mail.MailOutbox;
import nl.softwarecatalogus.platform.mail.OutgoingMail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the applicant (aanvrager) is told of the request, in the same transaction in which it changes. */
@Component
class ApplicantMails {

    private final AdmissionRequestRepository requests;
    private final MailOutbox mails;
    private final AnswerLinks links;

    ApplicantMails(AdmissionRequestRepository requests, MailOutbox mails, AnswerLinks links) {
        this.requests = requests;
        this.mails = mails;
        this.links = links;
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
        var request = find(event.admission().admissionRequestId());
        queue(template, request, Map.of(), decision(request));
    }

    @EventListener
    void ask(InformationRequested event) {
        queue(
                "information-requested",
                find(event.admissionRequestId()),
                Map.of(
                        "question", event.question(),
                        "link", links.address(event.token()),
                        "until", BusinessDates.momentInWords(event.expiresAt())),
                List.of());
    }

    @EventListener
    void invite(InterviewChanged event) {
        var request = find(event.admissionRequestId());
        var invitation = event.invitation();
        var template =
                switch (invitation.kind()) {
                    case PLANNED -> "interview-planned";
                    case MOVED -> "interview-moved";
                    case CANCELLED -> "interview-cancelled";
                };
        var interview = invitation.interview();
        var values = Map.of(
                "when", BusinessDates.momentInWords(interview.startsAt()),
                "minutes", String.valueOf(interview.durationMinutes()),
                "place", Objects.requireNonNullElse(interview.place(), "hoort u nog van ons"));
        queue(template, request, values, List.of(calendar(request, event)));
    }

    private static List<MailAttachment> decision(AdmissionRequest request) {
        if (request.state().decidedOn() == null) {
            return List.of();
        }
        var letter = DecisionLetter.of(request, true);
        return List.of(new MailAttachment(letter.fileName(), DecisionLetter.MEDIA_TYPE, letter.pdf()));
    }

    private MailAttachment calendar(AdmissionRequest request, InterviewChanged event) {
        var calendar = new InterviewCalendar(
                event.invitation(),
                "Gesprek over de aanvraag voor " + request.candidate().name() + " (" + request.reference() + ")",
                request.contact().orElseThrow(),
                mails.sender(),
                event.at());
        return new MailAttachment(
                "gesprek.ics",
                "text/calendar; charset=UTF-8; method=" + calendar.method(),
                calendar.text().getBytes(StandardCharsets.UTF_8));
    }

    private AdmissionRequest find(UUID id) {
        return requests.findById(id).orElseThrow();
    }

    private void queue(
            String template, AdmissionRequest request, Map<String, String> more, List<MailAttachment> attachments) {
        var contact = request.contact().orElseThrow();
        var values = new HashMap<>(more);
        values.put("contact", contact.name());
        values.put("name", request.candidate().name());
        values.put("reference", request.reference());
        values.put("reasons", Objects.requireNonNullElse(request.reasons(), ""));
        var letter = Letter.of(template, values);
        mails.queue(new OutgoingMail(
                UUID.randomUUID(), contact.email(), letter.subject(), letter.body(), null, attachments));
    }
}
