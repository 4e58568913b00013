// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class NotificationLettersTests {

    private static final NotificationProperties PROPERTIES =
            new NotificationProperties("", URI.create("https://softwarecatalogus.example/?a=1&b=2"), Period.ofYears(2));

    private final NotificationTexts texts = new NotificationTexts(PROPERTIES);
    private final NotificationLetters letters = new NotificationLetters(texts, PROPERTIES);

    @Test
    void saysTheSameInTextAndHtml() {
        var letter = letters.about(declared("Gemeente Groningen"), "Petra Voorbeeld", Language.NL);

        assertThat(letter.subject()).isEqualTo("Nieuw lid aangemeld: Gemeente Groningen");
        for (var form : List.of(letter.text(), letter.html())) {
            assertThat(form)
                    .contains(
                            "Beste Petra Voorbeeld,",
                            "Gemeente Groningen meldt zich aan als lid van Regio Noord, met ingang van 1 januari 2027.",
                            "https://softwarecatalogus.example/");
        }
        assertThat(letter.html()).startsWith("<!doctype html>").contains("<html lang=\"nl\">", "<title>", "<h1");
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        var letter = letters.about(declared("Gemeente Groningen"), "Petra Voorbeeld", Language.EN);

        assertThat(letter.subject()).isEqualTo("New membership declared: Gemeente Groningen");
        assertThat(letter.text()).contains("Dear Petra Voorbeeld,", "1 January 2027");
        assertThat(letter.html()).contains("<html lang=\"en\">");
    }

    @Test
    void letsNobodyWriteItsMarkupOrHeaders() throws Exception {
        var letter = letters.about(declared("<img src=\"x\">\r\nBcc: & co"), "Petra", Language.NL);

        assertThat(letter.subject()).isEqualTo("Nieuw lid aangemeld: <img src=\"x\"> Bcc: & co");
        assertThat(letter.html()).doesNotContain("<img").contains("&lt;img src=&quot;x&quot;&gt;");
        assertWellFormed(letter.html());
    }

    @Test
    void bringsADayTogether() throws Exception {
        var letter = letters.digest(List.of(declared("Gemeente A"), declared("Gemeente B")), "Petra", Language.NL);
        var single = letters.digest(List.of(declared("Gemeente A")), "Petra", Language.EN);

        assertThat(letter.subject()).isEqualTo("2 nieuwe meldingen van de Softwarecatalogus");
        assertThat(letter.text()).containsSubsequence("Gemeente A meldt zich aan", "Gemeente B meldt zich aan");
        assertThat(letter.html()).containsSubsequence("<h2", "Gemeente A", "<h2", "Gemeente B");
        assertThat(single.subject()).isEqualTo("1 new notification from the Softwarecatalogus");
        assertWellFormed(letter.html());
    }

    @Test
    void writesToWhoeverHasNoAccountInOtherWords() throws Exception {
        var letter = letters.personal(
                "supplier-application-approved", "Petra", Language.NL, "https://elders.example/", "<b>Software</b>");

        assertThat(letter.subject()).isEqualTo("<b>Software</b> staat in de Softwarecatalogus");
        assertThat(letter.text())
                .contains("Beste Petra,", "<b>Software</b>", "goedgekeurd", "https://elders.example/")
                .doesNotContain("meldingen");
        assertThat(letter.html()).doesNotContain("<b>").contains("&lt;b&gt;Software&lt;/b&gt;");
        assertWellFormed(letter.html());
    }

    private static void assertWellFormed(String html) throws Exception {
        var xml = html.replace("<!doctype html>", "").replace("<meta charset=\"utf-8\">", "");
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
    }

    private static Notification declared(String member) {
        var particulars = Particulars.between(
                new Party(UUID.randomUUID(), member),
                new Party(UUID.randomUUID(), "Regio Noord"),
                LocalDate.of(2027, 1, 1));
        var occasion = new Occasion(
                UUID.randomUUID(), NotificationKind.MEMBERSHIP_DECLARED, UUID.randomUUID(), particulars, Instant.EPOCH);
        return Notification.of(occasion, UUID.randomUUID());
    }
}
