// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.softwarecatalogus.platform.testing.TestInfrastructure;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailDispatcherTests {

    private static final MailProperties PROPERTIES = new MailProperties(
            "catalogus@example.nl",
            Duration.ofMillis(50),
            Duration.ofSeconds(30),
            Duration.ofHours(1),
            Duration.ofDays(3),
            Duration.ofMinutes(5),
            Duration.ofDays(30));

    private final JdbcClient database = migrated();
    private final MailStore store = new MailStore(database);
    private final SlowServer server = new SlowServer();
    private final MailDispatcher dispatcher =
            new MailDispatcher(store, new MailPost(server, PROPERTIES), PROPERTIES, Clock.systemUTC());

    /** Otherwise that one would wait for the end of its lease, minutes after the next start. */
    @Test
    void claimsNoMailThatItWillNotSendWhenItStops() {
        queue();
        queue();
        dispatcher.start();
        await().until(() -> server.sending.getCount() == 0);

        var stopped = CompletableFuture.runAsync(dispatcher::stop);
        await().until(() -> !dispatcher.isRunning());
        server.sent.countDown();
        stopped.join();

        assertThat(database.sql("SELECT attempts FROM platform.mail")
                        .query(Integer.class)
                        .list())
                .containsExactly(0);
    }

    private void queue() {
        var now = Instant.now();
        var mail = new OutgoingMail(UUID.randomUUID(), "anna@example.nl", "Onderwerp", "Tekst", null, List.of());
        store.add(mail, now, now.plus(Duration.ofDays(3)));
    }

    private static JdbcClient migrated() {
        var settings = TestInfrastructure.newDatabase();
        var source = new DriverManagerDataSource(
                setting(settings, "DATABASE_URL"),
                setting(settings, "DATABASE_USER"),
                setting(settings, "DATABASE_PASSWORD"));
        Flyway.configure()
                .dataSource(source)
                .schemas("platform")
                .locations("classpath:db/platform")
                .load()
                .migrate();
        return JdbcClient.create(source);
    }

    private static String setting(Map<String, Object> settings, String name) {
        return String.valueOf(settings.get(name));
    }

    /** Takes its time over each mail, until it is told that it was sent. */
    private static final class SlowServer extends JavaMailSenderImpl {

        final CountDownLatch sending = new CountDownLatch(1);
        final CountDownLatch sent = new CountDownLatch(1);

        @Override
        protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
            sending.countDown();
            try {
                sent.await();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
