// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A calendar file for one interview (RFC 5545), which an applicant's calendar adds, replaces or removes (RFC 5546). The
 * rules for summer time in the Netherlands stand in it, so the hour is right in every calendar.
 */
record InterviewCalendar(Invitation invitation, String summary, Contact attendee, String organizer, Instant at) {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(BusinessDates.NETHERLANDS);
    private static final List<String> TIME_ZONE = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Amsterdam",
            "BEGIN:STANDARD",
            "TZNAME:CET",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "TZNAME:CEST",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "DTSTART:19810329T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "END:VTIMEZONE");

    String method() {
        return invitation.isCancelled() ? "CANCEL" : "REQUEST";
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.addAll(List.of(
                "BEGIN:VCALENDAR",
                "PRODID:-//VNG Realisatie//Softwarecatalogus//NL",
                "VERSION:2.0",
                "CALSCALE:GREGORIAN",
                "METHOD:" + method()));
        lines.addAll(TIME_ZONE);
        lines.addAll(event());
        lines.add("END:VCALENDAR");
        return String.join("", lines.stream().map(InterviewCalendar::folded).toList());
    }

    private List<String> event() {
        var interview = invitation.interview();
        var lines = new ArrayList<>(List.of(
                "BEGIN:VEVENT",
                "UID:" + invitation.uid() + "@softwarecatalogus",
                "SEQUENCE:" + invitation.sequence(),
                "DTSTAMP:" + UTC.format(at),
                "DTSTART;TZID=Europe/Amsterdam:" + LOCAL.format(interview.startsAt()),
                "DTEND;TZID=Europe/Amsterdam:" + LOCAL.format(interview.endsAt()),
                "SUMMARY:" + escaped(summary),
                "ORGANIZER;CN=VNG Realisatie:mailto:" + organizer,
                "ATTENDEE;CN=" + quoted(attendee.name()) + ";ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:" + attendee.email(),
                "STATUS:" + (invitation.isCancelled() ? "CANCELLED" : "CONFIRMED")));
        if (interview.place() != null) {
            lines.add("LOCATION:" + escaped(interview.place()));
        }
        lines.add("END:VEVENT");
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A parameter's value cannot hold a quote in any way. */
    private static String quoted(String name) {
        return '"' + name.replaceAll("[\"\\p{Cntrl}]", "") + '"';
    }

    /** At most 75 bytes a line; a further line of it starts with a space. Never cuts a character in two. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var length = 0;
        for (var character : line.codePoints().toArray()) {
            var symbol = Character.toString(character);
            var bytes = symbol.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.append(symbol);
            length += bytes;
        }
        return folded.append("\r\n").toString();
    }
}
