// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.admission.request.AdmissionFilter;
import nl.softwarecatalogus.admission.request.AdmissionService;
import nl.softwarecatalogus.admission.request.AdmissionStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admission-requests")
class AdmissionRequestController {

    private final AdmissionService admissions;
    private final PublicUrls urls;

    AdmissionRequestController(AdmissionService admissions, PublicUrls urls) {
        this.admissions = admissions;
        this.urls = urls;
    }

    @GetMapping
    PageOf<AdmissionRequestSummaryView> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable AdmissionStatus status,
            @RequestParam(required = false) @Nullable OrganisationType organisationType,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) AdmissionFilter.@Nullable Owner owner,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate receivedUntil,
            @RequestParam(defaultValue = "NEWEST") AdmissionFilter.Order sort,
            Paging paging,
            Actor actor) {
        var filter = new AdmissionFilter(q, status, organisationType, open, owner, receivedUntil);
        var page = admissions.list(filter, sort, paging, actor);
        var views = page.map(AdmissionRequestSummaryView::of).getContent();
        return PageOf.of(views, paging, page.getTotalElements());
    }

    @PostMapping
    ResponseEntity<AdmissionRequestView> open(@RequestBody TakeIn request, Actor actor) {
        var opened = admissions.open(request.toIntake(), actor);
        var location = urls.of("/v1/admission-requests/{id}", opened.state().admissionRequestId());
        return Answers.with(ResponseEntity.created(location), opened, actor);
    }

    @GetMapping("/{admissionRequestId}")
    ResponseEntity<AdmissionRequestView> find(@PathVariable UUID admissionRequestId, Actor actor) {
        return Answers.ok(admissions.find(admissionRequestId, actor), actor);
    }

    @PutMapping("/{admissionRequestId}")
    ResponseEntity<AdmissionRequestView> revise(
            @PathVariable UUID admissionRequestId, @RequestBody TakeIn request, ExpectedVersion expected, Actor actor) {
        return Answers.ok(admissions.revise(admissionRequestId, request.toIntake(), expected, actor), actor);
    }

    @PostMapping("/{admissionRequestId}/withdrawals")
    ResponseEntity<AdmissionRequestView> withdraw(
            @PathVariable UUID admissionRequestId, @RequestBody Withdraw request, Actor actor) {
        return Answers.ok(admissions.withdraw(admissionRequestId, request.reason(), actor), actor);
    }
}
