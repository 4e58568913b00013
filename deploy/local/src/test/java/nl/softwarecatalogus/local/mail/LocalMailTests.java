// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMailTests {

    @TempDir
    Path folder;

    private final Ports ports = Ports.free();
    private Mailbox mailbox;
    private LocalMail mail;

    @BeforeEach
    void start() {
        mailbox = new Mailbox(folder);
        mail = LocalMail.start(ports.of(Endpoint.SMTP), ports.of(Endpoint.MAILBOX), mailbox);
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    void keepsAMailForEachOfItsRecipients() throws MessagingException {
        send(
                message("Uw aanvraag is ontvangen", "Dank u. Zie https://example.nl/aanvraag/1."),
                "an@example.nl",
                "Bo@example.nl");

        assertThat(mailbox.all()).hasSize(2);
        var received = mailbox.to("bo@example.nl").getFirst();
        assertThat(received.subject()).isEqualTo("Uw aanvraag is ontvangen");
        assertThat(received.links()).containsExactly("https://example.nl/aanvraag/1");
        assertThat(new Mailbox(folder).all()).as("after a restart").hasSize(2);
    }

    @Test
    void prefersPlainTextAndNamesAttachments() throws MessagingException {
        var parts = new MimeMultipart(part("Platte tekst", "text/plain"), part("<p>Opgemaakt</p>", "text/html"));
        var calendar = part("BEGIN:VCALENDAR", "text/calendar");
        calendar.setFileName("gesprek.ics");
        parts.addBodyPart(calendar);
        var message = message("Uitnodiging", "");
        message.setContent(parts);

        send(message, "an@example.nl");

        var received = mailbox.to("an@example.nl").getFirst();
        assertThat(received.text()).isEqualTo("Platte tekst");
        assertThat(received.attachments()).containsExactly("gesprek.ics");
    }

    @Test
    void readsHtmlWithoutItsTagsButWithItsLinks() throws MessagingException {
        var message = message("Activeer", "");
        message.setContent(
                "<style>p{}</style><p>Klik <a href=\"https://example.nl/?a=1&amp;b=2\">hier</a></p>", "text/html");

        send(message, "an@example.nl");

        assertThat(mailbox.all().getFirst().text()).isEqualTo("Klik hier ( https://example.nl/?a=1&b=2 )");
    }

    @Test
    void answersJsonForTests() throws Exception {
        send(message("Welkom", "Hallo"), "an@example.nl");

        assertThat(get("/messages?to=an%40example.nl").body()).contains("\"subject\":\"Welkom\"", "\"text\":\"Hallo");
        assertThat(get("/messages?to=bo%40example.nl").body()).isEqualTo("[]");
    }

    @Test
    void servesPagesThatCannotRunScripts() throws Exception {
        var page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .isEqualTo("default-src 'none'; style-src 'self'; frame-ancestors 'none'");
    }

    @Test
    void doesNotFindWhatIsNotThere() throws Exception {
        assertThat(get("/mail/1-1").statusCode()).isEqualTo(404);
        assertThat(get("/messages/..%2F..%2Fetc%2Fpasswd/source").statusCode()).isEqualTo(404);
        assertThat(get("/elders").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create(ports.url(Endpoint.MAILBOX) + path);
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }

    private MimeMessage message(String subject, String text) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", Integer.toString(ports.of(Endpoint.SMTP)));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("softwarecatalogus@example.nl");
        message.setSubject(subject);
        message.setText(text);
        return message;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content, type);
        return part;
    }

    private static void send(MimeMessage message, String... recipients) throws MessagingException {
        for (var recipient : recipients) {
            message.addRecipient(RecipientType.TO, new InternetAddress(recipient));
        }
        Transport.send(message);
    }
}
