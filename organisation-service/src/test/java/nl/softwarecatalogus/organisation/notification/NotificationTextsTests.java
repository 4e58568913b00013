// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationTextsTests {

    private static final URI HOME = URI.create("http://localhost:8080");

    private final NotificationTexts texts = new NotificationTexts(properties(""));

    @ParameterizedTest
    @EnumSource
    void namesThingsInBothLanguages(NotificationKind kind) {
        for (var language : new Locale[] {Locale.of("nl", "NL"), Locale.ENGLISH}) {
            var title = texts.title(notification(kind), language);
            var text = texts.text(notification(kind), language);

            assertThat(title + text)
                    .contains("d'Oude Gemeente & Zn.")
                    .doesNotContain("null", "{", "}", kind.key())
                    .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}");
            assertThat(text).endsWith(".");
        }
        assertThat(texts.text(notification(kind), Locale.ENGLISH))
                .isNotEqualTo(texts.text(notification(kind), NotificationTexts.DUTCH));
    }

    @Test
    void writesDatesAsPeopleDo() {
        var confirmed = notification(NotificationKind.MEMBERSHIP_CONFIRMED);

        assertThat(texts.text(confirmed, NotificationTexts.DUTCH)).endsWith("met ingang van 1 januari 2027.");
        assertThat(texts.text(confirmed, Locale.US)).endsWith("from 1 January 2027.");
        assertThat(texts.text(confirmed, Locale.FRENCH)).as("Dutch otherwise").contains("bevestigd");
    }

    @Test
    void takesItsWordsFromTheConfigurationFirst(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("words.properties"), "offering-published.title=Hé, {2}!");
        var adapted = new NotificationTexts(properties("file:" + folder.resolve("words")));

        var published = notification(NotificationKind.OFFERING_PUBLISHED);

        assertThat(adapted.title(published, NotificationTexts.DUTCH)).isEqualTo("Hé, Burgerzaken Noord!");
        assertThat(adapted.text(published, NotificationTexts.DUTCH))
                .isEqualTo(texts.text(published, NotificationTexts.DUTCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Welkom {naam}", "Open {0", "{0,datum}"})
    void startsWithNoTextThatCannotBeFilledIn(String text, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("words_en.properties"), "offering-published.title=" + text);

        assertThatIllegalStateException()
                .isThrownBy(() -> new NotificationTexts(properties("file:" + folder.resolve("words"))))
                .withMessageContaining("offering-published.title (en_GB)");
    }

    @Test
    void letsEveryTextBeAdapted(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("words.properties"), """
                mail.greeting=Dag {0}!
                supplier-application-refused.text=Helaas voor {0}.
                """);
        Files.writeString(folder.resolve("words_en.properties"), "mail.greeting=Hi {0}!");
        var adapted = new NotificationTexts(properties("file:" + folder.resolve("words")));

        assertThat(adapted.get("mail.greeting", NotificationTexts.DUTCH, "Petra"))
                .isEqualTo("Dag Petra!");
        assertThat(adapted.get("mail.greeting", Locale.UK, "Petra")).isEqualTo("Hi Petra!");
        assertThat(adapted.get("supplier-application-refused.text", NotificationTexts.DUTCH, "Softwarehuis"))
                .isEqualTo("Helaas voor Softwarehuis.");
    }

    private static NotificationProperties properties(String texts) {
        return new NotificationProperties(texts, HOME, Period.ofYears(2));
    }

    private static Notification notification(NotificationKind kind) {
        var collaboration = new Party(UUID.randomUUID(), "d'Oude Gemeente & Zn.");
        var member = new Party(UUID.randomUUID(), "d'Oude Gemeente & Zn.");
        var particulars =
                new Particulars(member, collaboration, "Burgerzaken Noord", LocalDate.of(2027, 1, 1), List.of(member));
        var occasion = new Occasion(UUID.randomUUID(), kind, UUID.randomUUID(), particulars, Instant.EPOCH);
        return Notification.of(occasion, member.organisationId());
    }
}
