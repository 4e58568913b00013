// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
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
        };
    }

    /** The text of the mail to somebody with this in its subject, as soon as it is there. */
    static String text(GreenMail server, String recipient, String subject) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Arrays.stream(server.getReceivedMessages())
                                .filter(mail -> isTo(mail, recipient, subject))
                                .findFirst(),
                        Optional::isPresent)
                .map(Mailbox::body)
                .orElseThrow();
    }

    private static boolean isTo(MimeMessage mail, String recipient, String subject) {
        try {
            return mail.getAllRecipients()[0].toString().equals(recipient)
                    && Objects.requireNonNullElse(mail.getSubject(), "").contains(subject);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String body(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
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
