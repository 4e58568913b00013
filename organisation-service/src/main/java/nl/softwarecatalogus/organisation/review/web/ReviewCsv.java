// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.organisation.account.AccountDetails;
import nl.softwarecatalogus.organisation.review.OrganisationReview;
import nl.softwarecatalogus.platform.web.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reviews as a file for a spreadsheet, in the reader's language. */
@Component
class ReviewCsv {

    private final MessageSource texts;

    ReviewCsv(MessageSource texts) {
        this.texts = texts;
    }

    String ofAccounts(List<AccountDetails> accounts, Locale language) {
        var heading = Stream.of("name", "email", "roles", "roles-since", "invited-on", "granted-on", "last-visited-on");
        return file(heading, accounts.stream().map(account -> cells(account, language)), language);
    }

    String ofOrganisations(List<OrganisationReview> reviews, Locale language) {
        var heading = Stream.of("organisation", "type", "status", "due-on", "reviewed-on", "accounts");
        return file(heading, reviews.stream().map(review -> cells(review, language)), language);
    }

    private String file(Stream<String> heading, Stream<Stream<String>> rows, Locale language) {
        var named = heading.map(column -> text("csv." + column, language));
        return Csv.UTF_8_MARK
                + Stream.concat(Stream.of(named), rows).map(Csv::line).collect(Collectors.joining());
    }

    private Stream<String> cells(AccountDetails account, Locale language) {
        return Stream.of(
                account.name(),
                account.email(),
                account.roles().stream()
                        .sorted()
                        .map(role -> text("role." + role, language))
                        .collect(Collectors.joining(", ")),
                account.rolesSince().toString(),
                account.invitedOn().toString(),
                date(account.grantedOn()),
                date(account.lastVisitedOn()));
    }

    private Stream<String> cells(OrganisationReview review, Locale language) {
        return Stream.of(
                review.name(),
                text("organisation-type." + review.organisationType(), language),
                text("review-status." + review.status(), language),
                date(review.dueOn()),
                date(review.reviewedOn()),
                Integer.toString(review.accounts()));
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }

    private static String date(Optional<LocalDate> date) {
        return date(date.orElse(null));
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
