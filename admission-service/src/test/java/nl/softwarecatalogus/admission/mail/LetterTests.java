// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTests {

    private static final Map<String, String> VALUES = Map.of(
            "contact", "Anna {reference} $1",
            "name", "Regio Noord",
            "reference", "TA-2026-00042",
            "question", "Wie?",
            "reasons", "Te vroeg.",
            "link", "https://softwarecatalogus.example/antwoord#geheim",
            "until", "dinsdag 8 december 2026 om 14:00 uur",
            "when", "dinsdag 1 december 2026 om 14:00 uur",
            "minutes", "60",
            "place", "Nassaulaan 12");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "received",
                "information-requested",
                "interview-planned",
                "interview-moved",
                "interview-cancelled",
                "admitted",
                "rejected",
                "withdrawn"
            })
    void fillsInEveryPlace(String template) {
        var letter = Letter.of(template, VALUES);

        assertThat(letter.subject()).contains("Regio Noord", "TA-2026-00042").doesNotContain("\n", "{");
        assertThat(letter.body()).startsWith("Beste Anna {reference} $1,").endsWith("Softwarecatalogus");
    }

    @Test
    void tellsAnOfficerOfARequestThatIsTheirsNow() {
        var values = Map.of(
                "officer",
                "Bart",
                "colleague",
                "Fatima",
                "name",
                "Regio Noord",
                "reference",
                "TA-2026-00042",
                "note",
                "Af.");

        var letter = Letter.of("handed-over", values);

        assertThat(letter.subject()).isEqualTo("De aanvraag voor Regio Noord is aan u overgedragen (TA-2026-00042)");
        assertThat(letter.body()).startsWith("Beste Bart,").contains("Fatima heeft", "Toelichting: Af.");
    }

    @Test
    void refusesToLeaveAPlaceOpen() {
        var none = Map.<String, String>of();

        assertThatThrownBy(() -> Letter.of("received", none)).isInstanceOf(IllegalArgumentException.class);
    }
}
