// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.rebuild.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.softwarecatalogus.platform.identity.CurrentActor;
import nl.softwarecatalogus.reporting.rebuild.RebuildService;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** For the operator: {@code POST /actuator/projections} rebuilds everything (README). */
@Component
@Endpoint(id = "projections")
class ProjectionsEndpoint {

    private final RebuildService rebuilding;
    private final HttpServletRequest request;

    ProjectionsEndpoint(RebuildService rebuilding, HttpServletRequest request) {
        this.rebuilding = rebuilding;
        this.request = request;
    }

    @WriteOperation
    Map<String, String> rebuild() {
        CurrentActor.of(request).requireFunctionalAdministrator();
        rebuilding.rebuild();
        return Map.of("rebuild", "started");
    }
}
