// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.junit.jupiter.api.Test;

/** The file is read by an iCalendar library that had no part in writing it. */
class InterviewCalendarTests {

    private static final UUID UID = UUID.fromString("7c9e1b3d-5f70-4a2c-8e4d-6b8f0a2c4e57");
    private static final Instant WINTER = Instant.parse("2026-12-10T13:00:00Z");
    private static final Instant SUMMER = Instant.parse("2027-07-01T12:00:00Z");

    @Test
    void invitesAtTheDutchHour() throws Exception {
        var text = calendar(Invitation.Kind.PLANNED, 0, WINTER, "Nassaulaan 12, Den Haag; kamer 3")
                .text();

        var read = new CalendarBuilder().build(new StringReader(text));
        read.validate();
        var event = read.getComponent(Component.VEVENT).orElseThrow();
        assertThat(read.getMethod()).isEqualTo(ImmutableMethod.REQUEST);
        assertThat(event.getRequiredProperty("UID").getValue()).isEqualTo(UID + "@softwarecatalogus");
        assertThat(event.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("0");
        assertThat(event.getRequiredProperty("DTSTART").getValue()).isEqualTo("20261210T140000");
        assertThat(event.getRequiredProperty("DTEND").getValue()).isEqualTo("20261210T144500");
        assertThat(event.getRequiredProperty("LOCATION").getValue()).isEqualTo("Nassaulaan 12, Den Haag; kamer 3");
        assertThat(event.getRequiredProperty("SUMMARY").getValue()).isEqualTo("Gesprek");
        assertThat(event.getRequiredProperty("ATTENDEE").getValue()).isEqualTo("mailto:anna@example.nl");
        assertThat(event.getRequiredProperty("ORGANIZER").getValue()).isEqualTo("mailto:softwarecatalogus@vng.example");
        assertThat(text).contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n", "DTSTART;TZID=Europe/Amsterdam:");
    }

    @Test
    void knowsSummerTime() {
        assertThat(calendar(Invitation.Kind.MOVED, 1, SUMMER, null).text())
                .contains("DTSTART;TZID=Europe/Amsterdam:20270701T140000\r\n", "SEQUENCE:1\r\n", "METHOD:REQUEST\r\n");
    }

    @Test
    void cancels() throws Exception {
        var text = calendar(Invitation.Kind.CANCELLED, 2, WINTER, null).text();

        new CalendarBuilder().build(new StringReader(text)).validate();
        assertThat(text)
                .contains(
                        "METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:2\r\n", UID + "@softwarecatalogus\r\n");
    }

    @Test
    void foldsLongLinesBetweenCharacters() {
        var place = "é".repeat(200) + "\r\nBEGIN:VEVENT";

        var text = calendar(Invitation.Kind.PLANNED, 0, WINTER, place).text();

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("LOCATION:" + "é".repeat(200) + "\\nBEGIN:VEVENT\r\n");
    }

    private static InterviewCalendar calendar(
            Invitation.Kind kind, int sequence, Instant startsAt, @org.jspecify.annotations.Nullable String place) {
        var contact = new Contact("Anna \"de\" Aanvrager", "anna@example.nl", null);
        var invitation = new Invitation(UID, sequence, kind, new Interview(startsAt, 45, place));
        return new InterviewCalendar(invitation, "Gesprek", contact, "softwarecatalogus@vng.example", Requests.NOW);
    }
}
