// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import nl.softwarecatalogus.organisation.Staff;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A real mail server in this JVM, which the service under test sends to without patience, by a clock of the test. */
@TestConfiguration(proxyBeanMethods = false)
public class Mailbox {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

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
            properties.add("softwarecatalogus.notifications.digest-poll", () -> "PT0.2S");
        };
    }

    public static List<MimeMessage> of(GreenMail server, String person) {
        var address = Staff.emailOf(person);
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> addressees(mail).contains(address))
                .toList();
    }

    public static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The first part of this type. */
    public static String content(Part mail, String type) {
        try {
            if (mail.isMimeType(type)) {
                return String.valueOf(mail.getContent()).replace("\r\n", "\n");
            }
            if (mail.getContent() instanceof Multipart parts) {
                for (var part = 0; part < parts.getCount(); part++) {
                    var found = content(parts.getBodyPart(part), type);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            return "";
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> addressees(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(String::valueOf).toList();
        } catch (MessagingException unreadable) {
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
