// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger.web;

import java.util.Locale;
import java.util.UUID;
import nl.softwarecatalogus.organisation.merger.MergerDesk;
import nl.softwarecatalogus.organisation.merger.MergerDetails;
import nl.softwarecatalogus.organisation.merger.MergerService;
import nl.softwarecatalogus.organisation.merger.MergerStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/v1/organisation-mergers")
class MergerController {

    private final MergerService mergers;
    private final MergerDesk desk;
    private final MergerViews views;
    private final PublicUrls urls;

    MergerController(MergerService mergers, MergerDesk desk, MergerViews views, PublicUrls urls) {
        this.mergers = mergers;
        this.desk = desk;
        this.views = views;
        this.urls = urls;
    }

    @GetMapping
    PageOf<MergerSummaryView> list(
            @RequestParam(required = false) @Nullable MergerStatus status, Paging paging, Actor actor) {
        var page = desk.list(status, paging, actor);
        return PageOf.of(page.items().stream().map(MergerSummaryView::of).toList(), paging, page.total());
    }

    @PostMapping
    ResponseEntity<MergerView> plan(@RequestBody PlanMerger request, Actor actor, Locale language) {
        var planned = mergers.plan(request.toPlan(), actor);
        var location = urls.of("/v1/organisation-mergers/{id}", planned.merger().id());
        return answer(ResponseEntity.created(location), planned, language);
    }

    @GetMapping("/{mergerId}")
    ResponseEntity<MergerView> find(@PathVariable UUID mergerId, Actor actor, Locale language) {
        return answer(ResponseEntity.ok(), desk.find(mergerId, actor), language);
    }

    @PutMapping("/{mergerId}")
    ResponseEntity<MergerView> revise(
            @PathVariable UUID mergerId,
            @RequestBody PlanMerger request,
            ExpectedVersion expected,
            Actor actor,
            Locale language) {
        var revised = mergers.revise(mergerId, request.toPlan(), expected, actor);
        return answer(ResponseEntity.ok(), revised, language);
    }

    @PostMapping("/{mergerId}/executions")
    ResponseEntity<MergerView> execute(
            @PathVariable UUID mergerId, ExpectedVersion expected, Actor actor, Locale language) {
        return answer(ResponseEntity.ok(), mergers.execute(mergerId, expected, actor), language);
    }

    @PostMapping("/{mergerId}/cancellations")
    ResponseEntity<MergerView> cancel(@PathVariable UUID mergerId, Actor actor, Locale language) {
        return answer(ResponseEntity.ok(), mergers.cancel(mergerId, actor), language);
    }

    private ResponseEntity<MergerView> answer(
            ResponseEntity.BodyBuilder response, MergerDetails details, Locale language) {
        return response.eTag(Long.toString(details.merger().version())).body(views.of(details, language));
    }
}
