// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.membership.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Members as a file that a spreadsheet opens without questions, also a Dutch one: semicolons, and a mark for UTF-8. */
@Component
class MemberCsv {

    private static final String UTF_8_MARK = "\uFEFF";

    private final MessageSource texts;

    MemberCsv(MessageSource texts) {
        this.texts = texts;
    }

    String of(List<Member> members, Locale language) {
        var heading = Stream.of("name", "type", "status", "starts-on", "ends-on")
                .map(column -> text("csv." + column, language));
        var rows = members.stream().map(member -> line(cells(member, language)));
        return UTF_8_MARK + Stream.concat(Stream.of(line(heading)), rows).collect(Collectors.joining());
    }

    private Stream<String> cells(Member member, Locale language) {
        return Stream.of(
                member.name(),
                text("organisation-type." + member.organisationType(), language),
                member.status() == null ? "" : text("membership-status." + member.status(), language),
                date(member.startsOn()),
                date(member.endsOn()));
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }

    private static String date(@Nullable Object date) {
        return date == null ? "" : date.toString();
    }

    private static String line(Stream<String> cells) {
        return cells.map(MemberCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A name that starts like a formula must not become one in a spreadsheet. */
    private static String cell(String text) {
        var harmless = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
