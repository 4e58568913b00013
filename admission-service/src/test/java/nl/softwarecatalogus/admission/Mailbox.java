// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A real mail server in this JVM, which the service under test sends to without patience. */
@TestConfiguration(proxyBeanMethods = false)
class Mailbox {

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailServer() {
        return new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));
    }

    @Bean
    DynamicPropertyRegistrar mailServerAddress(GreenMail server) {
        return properties -> {
            properties.add("SMTP_PORT", () -> server.getSmtp().getPort());
            properties.add("softwarecatalogus.mail-outbox.poll-interval", () -> "100ms");
            properties.add("softwarecatalogus.mail-outbox.first-retry", () -> "100ms");
            properties.add("softwarecatalogus.mail-outbox.slowest-retry", () -> "200ms");
        };
    }

    static List<MimeMessage> about(GreenMail server, String text) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> subject(mail).contains(text))
                .toList();
    }

    static String subject(MimeMessage mail) {
        try {
            return String.valueOf(mail.getSubject());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String body(MimeMessage mail) {
        try {
            return mail.getContent() instanceof MimeMultipart parts
                    ? String.valueOf(parts.getBodyPart(0).getContent())
                    : String.valueOf(mail.getContent());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The second part of a mail that carries one file. */
    static BodyPart attachment(MimeMessage mail) {
        try {
            return ((MimeMultipart) mail.getContent()).getBodyPart(1);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static byte[] bytes(BodyPart part) {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
