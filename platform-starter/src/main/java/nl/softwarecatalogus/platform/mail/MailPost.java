// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands one mail to the mail server. */
final class MailPost {

    private final JavaMailSender server;
    private final MailProperties properties;

    MailPost(JavaMailSender server, MailProperties properties) {
        this.server = server;
        this.properties = properties;
    }

    /** @throws MailParseException when no server could ever deliver it */
    void send(QueuedMail mail, List<MailAttachment> attachments) {
        server.send(message(mail, attachments));
    }

    private MimeMessage message(QueuedMail mail, List<MailAttachment> attachments) {
        try {
            var message = server.createMimeMessage();
            var helper = new MimeMessageHelper(message, parts(mail, attachments), StandardCharsets.UTF_8.name());
            helper.setValidateAddresses(true);
            helper.setFrom(properties.from());
            helper.setTo(mail.recipient());
            helper.setSubject(mail.subject());
            if (mail.html() == null) {
                helper.setText(mail.text());
            } else {
                helper.setText(mail.text(), mail.html());
            }
            for (var each : attachments) {
                helper.addAttachment(each.name(), new ByteArrayResource(each.content()), each.contentType());
            }
            // The same at every attempt: a server that took it before the answer got lost can tell.
            message.setHeader("Message-ID", "<" + mail.id() + "@softwarecatalogus>");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException unfit) {
            throw new MailParseException(unfit);
        }
    }

    private static int parts(QueuedMail mail, List<MailAttachment> attachments) {
        if (!attachments.isEmpty()) {
            return mail.html() == null
                    ? MimeMessageHelper.MULTIPART_MODE_MIXED
                    : MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED;
        }
        return mail.html() == null ? MimeMessageHelper.MULTIPART_MODE_NO : MimeMessageHelper.MULTIPART_MODE_RELATED;
    }
}
