// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.page;

import java.util.List;
import nl.softwarecatalogus.gateway.routing.RoutingProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the APIs and where each is described. */
@RestController
class ApiIndexController {

    private final RoutingProperties routing;

    ApiIndexController(RoutingProperties routing) {
        this.routing = routing;
    }

    @GetMapping("/openapi")
    ApiIndex apis() {
        var apis = routing.services().keySet().stream()
                .sorted()
                .map(name -> new Api(name, url("/api/" + name + "/v1"), url("/api/" + name + "/v1/openapi.json")))
                .toList();
        return new ApiIndex(apis, url("/asyncapi.yaml"));
    }

    private String url(String path) {
        return routing.publicUrl() + path;
    }

    /**
     * @param asyncapi the description of the events on Kafka
     */
    record ApiIndex(List<Api> apis, String asyncapi) {}

    record Api(String name, String base, String openapi) {}
}
