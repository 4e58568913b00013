// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.time.Duration;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The decision on paper. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class DecisionLetterIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    GreenMail server;

    @Test
    void goesWithTheMailOfTheDecision() throws Exception {
        var address = desk.inAssessment();
        desk.decide(address, Desk.REJECT);
        var request = desk.read(address);
        var reference = request.path("reference").asString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Mailbox.about(server, reference).size() == 2);

        var mail = Mailbox.about(server, reference).stream()
                .filter(each -> Mailbox.subject(each).contains("afgewezen"))
                .findFirst()
                .orElseThrow();

        var attached = Mailbox.attachment(mail);
        assertThat(attached.getFileName()).isEqualTo("besluit-" + reference + ".pdf");
        assertThat(text(Mailbox.bytes(attached)))
                .contains("Besluit op uw aanvraag: afgewezen", "Beste Anna Aanvrager,", reference)
                .contains("Het bestuur is nog niet benoemd.");
    }

    @Test
    void namesNobodyToTheViewer() throws Exception {
        var uri = desk.admitted() + "/decision-letter";

        var officers = desk.get(uri, desk.officer());
        var viewers = desk.get(uri, TestTokens.vngViewer());

        assertThat(officers.getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(officers.getResponse().getHeader("Content-Disposition")).contains("attachment", "besluit-TA-");
        assertThat(text(officers.getResponse().getContentAsByteArray()))
                .contains("Besluit op uw aanvraag: toegelaten", "Anna Aanvrager");
        assertThat(text(viewers.getResponse().getContentAsByteArray()))
                .contains("Beste aanvrager,")
                .doesNotContain("Anna");
    }

    @Test
    void isNotThereBeforeTheDecision() {
        assertThat(desk.problem(desk.get(desk.inAssessment() + "/decision-letter", desk.officer())))
                .isEqualTo("404 no-decision-letter");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
