// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.util.UUID;
import nl.softwarecatalogus.benchmarks.service.RunningService;

/** A running catalogue, asked by people of a collaboration. */
record Catalogue(RunningService service) {

    int scale() {
        return service.scale();
    }

    String tokenFor(UUID collaboration) {
        return service.tokenFor(collaboration + " COLLABORATION usage-manager");
    }

    void get(String path, String token) {
        service.get(path, token);
    }

    void post(String path, String token, String body) {
        service.post(path, token, body);
    }
}
