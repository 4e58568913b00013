// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard.web;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.reporting.dashboard.DashboardService;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

@RestController
class DashboardController {

    private final DashboardService dashboards;
    private final DashboardViews views;

    DashboardController(DashboardService dashboards, DashboardViews views) {
        this.dashboards = dashboards;
        this.views = views;
    }

    /** Null when the client has this revision already: the response is then 304. */
    @GetMapping("/v1/collaborations/{collaborationId}/dashboard")
    @Nullable
    DashboardView dashboard(@PathVariable UUID collaborationId, Actor actor, ServletWebRequest request) {
        var opened = dashboards.open(collaborationId, actor);
        views.nameVariations(request);
        return request.checkNotModified(views.tag(opened)) ? null : views.of(dashboards.read(opened));
    }
}
