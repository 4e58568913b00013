// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account.web;

import nl.softwarecatalogus.organisation.account.MeService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.CurrentActor;
import nl.softwarecatalogus.platform.problem.NotAllowedException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeController {

    private final MeService visits;

    MeController(MeService visits) {
        this.visits = visits;
    }

    /** @throws NotAllowedException when the token still grants the organisation asked for, but nobody else does any more */
    @GetMapping("/v1/me")
    MeView me(
            Actor actor, @RequestHeader(name = CurrentActor.ACTING_FOR, required = false) @Nullable String actingFor) {
        var me = visits.visit(actor);
        if (actingFor != null && me.actingFor().isEmpty()) {
            throw new NotAllowedException("acting-for-foreign-organisation");
        }
        return MeView.of(me);
    }
}
