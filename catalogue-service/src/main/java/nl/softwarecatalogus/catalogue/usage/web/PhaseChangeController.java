// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.web;

import nl.softwarecatalogus.catalogue.usage.ChangePhase;
import nl.softwarecatalogus.catalogue.usage.PhaseChangeService;
import nl.softwarecatalogus.catalogue.usage.PhaseChangeView;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PhaseChangeController {

    private final PhaseChangeService changes;

    PhaseChangeController(PhaseChangeService changes) {
        this.changes = changes;
    }

    @PostMapping("/v1/usage-phase-changes")
    PhaseChangeView change(Actor actor, @RequestBody ChangePhase wish) {
        return changes.change(actor, wish);
    }
}
