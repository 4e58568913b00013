// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.membership.member.Member;
import nl.softwarecatalogus.platform.web.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Members as a file for a spreadsheet, in the reader's language. */
@Component
class MemberCsv {

    private final MessageSource texts;

    MemberCsv(MessageSource texts) {
        this.texts = texts;
    }

    String of(List<Member> members, Locale language) {
        var heading = Stream.of("name", "type", "status", "starts-on", "ends-on")
                .map(column -> text("csv." + column, language));
        var rows = members.stream().map(member -> Csv.line(cells(member, language)));
        return Csv.UTF_8_MARK
                + Stream.concat(Stream.of(Csv.line(heading)), rows).collect(Collectors.joining());
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
}
