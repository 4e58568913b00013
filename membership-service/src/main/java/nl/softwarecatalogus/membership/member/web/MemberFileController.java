// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.MembershipFilter;
import nl.softwarecatalogus.membership.enrolment.MembershipStatus;
import nl.softwarecatalogus.membership.member.ListService;
import nl.softwarecatalogus.membership.member.Member;
import nl.softwarecatalogus.membership.member.MembershipChange;
import nl.softwarecatalogus.membership.member.MembershipLine;
import nl.softwarecatalogus.membership.member.Period;
import nl.softwarecatalogus.membership.spreadsheet.Cell;
import nl.softwarecatalogus.membership.spreadsheet.Columns;
import nl.softwarecatalogus.membership.spreadsheet.Listing;
import nl.softwarecatalogus.platform.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists as files, whole: who may see them is decided before the first line. */
@RestController
class MemberFileController {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ListService lists;
    private final Columns columns;

    MemberFileController(ListService lists, Columns columns) {
        this.lists = lists;
        this.columns = columns;
    }

    @GetMapping(
            value = "/v1/collaborations/{collaborationId}/members",
            produces = {CSV, XLSX})
    Listing members(
            @PathVariable UUID collaborationId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            Locale language,
            Actor actor) {
        var members = lists.members(collaborationId, on, actor);
        return new Listing(
                "leden",
                columns.heading(language, "name", "type", "status", "starts-on", "ends-on"),
                lines -> members.forEach(member -> lines.accept(cells(member, language))));
    }

    @GetMapping(
            value = "/v1/collaborations/{collaborationId}/membership-changes",
            produces = {CSV, XLSX})
    Listing changes(
            @PathVariable UUID collaborationId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            Locale language,
            Actor actor) {
        var changes = lists.changes(collaborationId, new Period(from, to), actor);
        return new Listing(
                "wijzigingen",
                columns.heading(language, "on", "name", "type", "change"),
                lines -> changes.forEach(change -> lines.accept(cells(change, language))));
    }

    @GetMapping(
            value = "/v1/memberships",
            produces = {CSV, XLSX})
    Listing memberships(
            @RequestParam(required = false) @Nullable UUID collaborationId,
            @RequestParam(required = false) @Nullable UUID memberId,
            @RequestParam(required = false) @Nullable MembershipStatus status,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            Locale language,
            Actor actor) {
        var memberships = lists.memberships(new MembershipFilter(collaborationId, memberId, status, on), actor);
        return new Listing(
                "lidmaatschappen",
                columns.heading(
                        language,
                        "member",
                        "type",
                        "collaboration",
                        "collaboration-type",
                        "status",
                        "starts-on",
                        "ends-on",
                        "declared-on",
                        "confirmed-on"),
                lines -> memberships.forEach(membership -> lines.accept(cells(membership, language))));
    }

    private List<Cell> cells(Member member, Locale language) {
        return List.of(
                Cell.of(member.name()),
                columns.type(member.organisationType(), language),
                columns.status(member.status(), language),
                Cell.of(member.startsOn()),
                Cell.of(member.endsOn()));
    }

    private List<Cell> cells(MembershipChange change, Locale language) {
        return List.of(
                Cell.of(change.on()),
                Cell.of(change.name()),
                columns.type(change.organisationType(), language),
                columns.status(change.change().name(), language));
    }

    private List<Cell> cells(MembershipLine membership, Locale language) {
        return List.of(
                Cell.of(membership.memberName()),
                columns.type(membership.memberType(), language),
                Cell.of(membership.collaborationName()),
                columns.type(membership.collaborationType(), language),
                columns.status(membership.status(), language),
                Cell.of(membership.startsOn()),
                Cell.of(membership.endsOn()),
                Cell.of(membership.declaredOn()),
                Cell.of(membership.confirmedOn()));
    }
}
