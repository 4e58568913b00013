// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.sample.SampleApplication;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Over a real mail server, also when that is away. */
@IntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
class MailOutboxTests {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));
    private static final String UNDELIVERED = "/actuator/mails";

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private UndeliveredMails undelivered;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MockMvcTester http;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        var port = SERVER.getSmtp().getPort();
        properties.add("SMTP_PORT", () -> port);
        properties.add("softwarecatalogus.mail-outbox.from", () -> "Softwarecatalogus <catalogus@example.nl>");
        properties.add("softwarecatalogus.mail-outbox.poll-interval", () -> "100ms");
        properties.add("softwarecatalogus.mail-outbox.first-retry", () -> "100ms");
        properties.add("softwarecatalogus.mail-outbox.slowest-retry", () -> "200ms");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void empty() {
        database.update("DELETE FROM platform.mail");
    }

    @Test
    void sendsTextMarkupAndFilesAndKeepsNothing() throws Exception {
        var file = new MailAttachment(
                "gesprek.ics", "text/calendar; method=REQUEST", "BEGIN".getBytes(StandardCharsets.UTF_8));
        var mail = mail("anna@example.nl", "<p>Beste Anna</p>", List.of(file));

        queue(mail);

        var received = awaitReceived(mail.id());
        assertThat(received.getMessageID()).isEqualTo("<" + mail.id() + "@softwarecatalogus>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(outbox.sender()).isEqualTo("catalogus@example.nl");
        var parts = (MimeMultipart) received.getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("gesprek.ics");
        await().untilAsserted(() -> assertThat(rows("platform.mail")).isZero());
        assertThat(rows("platform.mail_attachment")).isZero();
    }

    @Test
    void sendsNothingOfAChangeThatWasUndone() {
        var mail = mail("anna@example.nl", null, List.of());

        new TransactionTemplate(transactions).executeWithoutResult(change -> {
            outbox.queue(mail);
            change.setRollbackOnly();
        });

        assertThat(rows("platform.mail")).isZero();
        assertThatThrownBy(() -> outbox.queue(mail)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void losesNothingAndRepeatsNothingWhileTheServerIsAway() {
        SERVER.stop();
        var mails = List.of(mail("a@example.nl", null, List.of()), mail("b@example.nl", null, List.of()));
        try {
            mails.forEach(this::queue);
            await().untilAsserted(
                            () -> assertThat(database.queryForList("SELECT attempts FROM platform.mail", Integer.class))
                                    .hasSize(2)
                                    .allMatch(attempts -> attempts > 1));
        } finally {
            SERVER.start();
        }

        await().untilAsserted(() -> assertThat(rows("platform.mail")).isZero());
        mails.forEach(mail -> assertThat(received(mail.id())).hasSize(1));
    }

    @Test
    void keepsWhatCanNeverBeDeliveredForTheOperator() {
        var mail = mail("geen adres", null, List.of());
        queue(mail);
        await().untilAsserted(() -> assertThat(undelivered.list())
                .singleElement()
                .satisfies(kept -> assertThat(kept.failure()).isEqualTo("MailParseException")));

        assertThat(http.get().uri(UNDELIVERED)).hasStatus(401);
        assertThat(http.get().uri(UNDELIVERED).with(TestTokens.vngViewer())).hasStatus(403);
        assertThat(http.get().uri(UNDELIVERED).with(TestTokens.functionalAdministrator()))
                .bodyText()
                .contains(mail.id().toString())
                .doesNotContain("geen adres");
    }

    @Test
    void triesAgainWhatTheOperatorMended() {
        var mail = mail("geen adres", null, List.of());
        queue(mail);
        await().untilAsserted(() -> assertThat(undelivered.list()).hasSize(1));
        database.update("UPDATE platform.mail SET recipient = 'wel@example.nl' WHERE id = ?", mail.id());

        assertThat(http.post().uri(UNDELIVERED).with(TestTokens.functionalAdministrator()))
                .hasStatusOk();

        awaitReceived(mail.id());
    }

    @Test
    void forgetsWhatItCouldNotDeliverAfterAWhile() {
        var mail = mail("geen adres", null, List.of());
        queue(mail);
        await().untilAsserted(() -> assertThat(undelivered.list()).hasSize(1));

        undelivered.eraseWhatIsOver();
        assertThat(undelivered.list()).as("it is recent").hasSize(1);
        database.update("UPDATE platform.mail SET failed_at = failed_at - interval '31 days'");
        undelivered.eraseWhatIsOver();

        assertThat(rows("platform.mail")).isZero();
        assertThat(undelivered.discard(mail.id())).isFalse();
    }

    private static OutgoingMail mail(String recipient, @Nullable String html, List<MailAttachment> attachments) {
        return new OutgoingMail(UUID.randomUUID(), recipient, "Onderwerp", "Beste Anna", html, attachments);
    }

    private void queue(OutgoingMail mail) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> outbox.queue(mail));
    }

    private static MimeMessage awaitReceived(UUID id) {
        await().atMost(Duration.ofSeconds(20)).until(() -> !received(id).isEmpty());
        return received(id).getFirst();
    }

    private static List<MimeMessage> received(UUID id) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> messageId(mail).contains(id.toString()))
                .toList();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return String.valueOf(mail.getMessageID());
        } catch (jakarta.mail.MessagingException unreadable) {
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

    private int rows(String table) {
        var rows = database.queryForObject("SELECT count(*) FROM " + table, Integer.class);
        return rows == null ? 0 : rows;
    }
}
