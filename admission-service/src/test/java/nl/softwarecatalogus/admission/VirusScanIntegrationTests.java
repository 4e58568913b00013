// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.softwarecatalogus.admission.virusscan.FakeClamd;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What becomes of applicants' files where they are scanned. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class VirusScanIntegrationTests {

    private static final byte[] PDF = "%PDF-1.7 regeling".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INFECTED = ("%PDF-1.7 " + FakeClamd.EICAR).getBytes(StandardCharsets.US_ASCII);
    private static final FakeClamd CLAMD = new FakeClamd();

    @Autowired
    Desk desk;

    @Autowired
    GreenMail server;

    private AnswerLink link;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        properties.add("CLAMD_HOST", () -> "localhost");
        properties.add("CLAMD_PORT", CLAMD::port);
        properties.add("softwarecatalogus.virus-scan.retry-after", () -> "1s");
    }

    @AfterAll
    static void stop() {
        CLAMD.close();
    }

    @BeforeEach
    void ask() {
        link = AnswerLink.ask(desk, server);
    }

    @AfterEach
    void mend() {
        CLAMD.answersTruthfully();
    }

    @Test
    void letsVngReadAFileOnceItWasFoundClean() {
        assertThat(desk.body(link.attach("regeling.pdf", PDF)).path("scan").asString())
                .isEqualTo("BEING_SCANNED");
        awaitScan("CLEAN");
        assertThat(link.answer("Groningen.")).hasStatus(201);

        assertThat(link.download()).hasStatusOk();
    }

    @Test
    void refusesAnInfectedFileAndTakesTheAnswerWithoutIt() {
        var infected =
                desk.body(link.attach("regeling.pdf", INFECTED)).path("id").asString();
        awaitScan("REFUSED");

        assertThat(desk.problem(link.answer("Groningen."))).isEqualTo("409 answer-with-refused-attachment");
        assertThat(link.detach(infected)).hasStatus(204);
        assertThat(link.answer("Groningen.")).hasStatus(201);
    }

    @Test
    void givesNobodyAFileThatIsNotScannedYetOrTurnsOutToBeInfected() {
        CLAMD.answers(_ -> "loading. ERROR");
        link.attach("regeling.pdf", INFECTED);
        assertThat(link.answer("Groningen.")).hasStatus(201);
        assertThat(desk.problem(link.download())).isEqualTo("409 attachment-being-scanned");

        CLAMD.answersTruthfully();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(desk.problem(link.download())).isEqualTo("409 attachment-refused"));
        assertThat(desk.body(link.list()).get(0).path("scan").asString()).isEqualTo("REFUSED");
    }

    private void awaitScan(String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        desk.body(link.get()).at("/attachments/0/scan").asString())
                .isEqualTo(state));
    }
}
