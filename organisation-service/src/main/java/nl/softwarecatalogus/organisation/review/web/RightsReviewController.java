// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review.web;

import java.util.Locale;
import java.util.UUID;
import nl.softwarecatalogus.organisation.review.ReviewOverviewService;
import nl.softwarecatalogus.organisation.review.ReviewService;
import nl.softwarecatalogus.organisation.review.ReviewStatus;
import nl.softwarecatalogus.organisation.review.RightsReport;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RightsReviewController {

    private static final String REPORT = "/v1/organisations/{organisationId}/rights-review";
    private static final String OVERVIEW = "/v1/rights-reviews";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ReviewService reviews;
    private final ReviewOverviewService overview;
    private final ReviewCsv files;

    RightsReviewController(ReviewService reviews, ReviewOverviewService overview, ReviewCsv files) {
        this.reviews = reviews;
        this.overview = overview;
        this.files = files;
    }

    @GetMapping(value = REPORT, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RightsReportView> find(@PathVariable UUID organisationId, Actor actor) {
        return answer(reviews.report(organisationId, actor));
    }

    @GetMapping(value = REPORT, produces = CSV)
    ResponseEntity<String> export(@PathVariable UUID organisationId, Actor actor, Locale language) {
        var report = reviews.report(organisationId, actor);
        return file("rechten.csv", files.ofAccounts(report.accounts(), language));
    }

    @PostMapping(REPORT + "/decisions")
    ResponseEntity<RightsReportView> decide(
            @PathVariable UUID organisationId,
            @RequestBody DecideOnRights request,
            ExpectedVersion expected,
            Actor actor) {
        return answer(reviews.decide(organisationId, request.toDecisions(), expected, actor));
    }

    @GetMapping(value = OVERVIEW, produces = MediaType.APPLICATION_JSON_VALUE)
    PageOf<RightsReviewView> list(
            @RequestParam(required = false) @Nullable ReviewStatus status, Paging paging, Actor actor) {
        var page = overview.page(status, paging, actor);
        return PageOf.of(page.items().stream().map(RightsReviewView::of).toList(), paging, page.total());
    }

    @GetMapping(value = OVERVIEW, produces = CSV)
    ResponseEntity<String> exportAll(
            @RequestParam(required = false) @Nullable ReviewStatus status, Actor actor, Locale language) {
        return file("rechtencontroles.csv", files.ofOrganisations(overview.all(status, actor), language));
    }

    private static ResponseEntity<RightsReportView> answer(RightsReport report) {
        return ResponseEntity.ok().eTag(Long.toString(report.version())).body(RightsReportView.of(report));
    }

    private static ResponseEntity<String> file(String name, String content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CSV))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
