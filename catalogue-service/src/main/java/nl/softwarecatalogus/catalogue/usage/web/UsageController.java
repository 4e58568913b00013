// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.usage.UsageService;
import nl.softwarecatalogus.catalogue.usage.UsageView;
import nl.softwarecatalogus.catalogue.usage.UsageViews;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/usages/{id}")
class UsageController {

    private final UsageService usages;
    private final UsageViews views;

    UsageController(UsageService usages, UsageViews views) {
        this.usages = usages;
        this.views = views;
    }

    @GetMapping
    ResponseEntity<UsageView> read(Actor actor, @PathVariable UUID id) {
        return answer(views.require(actor, id));
    }

    @PutMapping
    ResponseEntity<UsageView> adjust(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @RequestBody AdjustUsage request) {
        return answer(usages.adjust(actor, id, expected, request.terms()));
    }

    @PostMapping("/disputes")
    ResponseEntity<UsageView> dispute(Actor actor, @PathVariable UUID id, @RequestBody DisputeUsage request) {
        return answer(usages.dispute(actor, id, request.reason()));
    }

    @PostMapping("/withdrawals")
    ResponseEntity<UsageView> withdraw(Actor actor, @PathVariable UUID id) {
        return answer(usages.withdraw(actor, id));
    }

    private static ResponseEntity<UsageView> answer(UsageView usage) {
        return ResponseEntity.ok().eTag(Long.toString(usage.version())).body(usage);
    }
}
