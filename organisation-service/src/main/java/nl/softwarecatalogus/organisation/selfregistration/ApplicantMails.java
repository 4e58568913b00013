// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.Language;
import nl.softwarecatalogus.organisation.notification.NotificationLetters;
import nl.softwarecatalogus.organisation.registration.Contact;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.platform.mail.MailOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mails to whom a supplier named as its contact person; nobody when VNG took that out. */
@Component
class ApplicantMails {

    private static final String SUBJECT = "supplier-application";

    private final OrganisationService organisations;
    private final NotificationLetters letters;
    private final MailOutbox outbox;
    private final ApplicationProperties properties;

    ApplicantMails(
            OrganisationService organisations,
            NotificationLetters letters,
            MailOutbox outbox,
            ApplicationProperties properties) {
        this.organisations = organisations;
        this.letters = letters;
        this.outbox = outbox;
        this.properties = properties;
    }

    /** With nothing in it that a visitor could write: anybody can have this mail sent to anybody. */
    void received(UUID organisationId, Language language) {
        var kvkNumber = organisations.state(organisationId).kvkNumber();
        organisations
                .contact(organisationId)
                .ifPresent(contact -> mail(organisationId, contact, "received", null, language, kvkNumber));
    }

    void decided(UUID organisationId, Outcome outcome, Language language) {
        var occasion =
                switch (outcome) {
                    case APPROVED -> "approved";
                    case REFUSED -> "refused";
                };
        var name = organisations.state(organisationId).name();
        organisations
                .contact(organisationId)
                .ifPresent(contact -> mail(organisationId, contact, occasion, contact.name(), language, name));
    }

    private void mail(
            UUID organisationId,
            Contact contact,
            String occasion,
            @Nullable String reader,
            Language language,
            @Nullable String value) {
        var key = SUBJECT + "-" + occasion;
        var letter = letters.personal(key, reader, language, properties.home().toString(), value == null ? "" : value);
        var id = (key + " " + organisationId).getBytes(StandardCharsets.UTF_8);
        outbox.queue(letter.to(contact.email(), UUID.nameUUIDFromBytes(id)));
    }
}
