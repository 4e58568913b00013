// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server. */
@Component
class MailPost {

    private final JavaMailSender server;
    private final MailProperties properties;

    MailPost(JavaMailSender server, MailProperties properties) {
        this.server = server;
        this.properties = properties;
    }

    /** @throws MailParseException when no server could ever deliver it */
    void send(QueuedMail mail) {
        server.send(message(mail));
    }

    private MimeMessage message(QueuedMail mail) {
        try {
            var message = server.createMimeMessage();
            var helper = new MimeMessageHelper(
                    message, MimeMessageHelper.MULTIPART_MODE_RELATED, StandardCharsets.UTF_8.name());
            helper.setValidateAddresses(true);
            helper.setFrom(properties.from());
            helper.setTo(mail.recipient());
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), mail.html());
            // The same at every attempt: a server that took it before the answer got lost can tell.
            message.setHeader("Message-ID", "<" + mail.id() + "@softwarecatalogus>");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException unfit) {
            throw new MailParseException(unfit);
        }
    }
}
