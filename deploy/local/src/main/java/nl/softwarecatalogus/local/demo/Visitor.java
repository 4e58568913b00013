// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import java.util.Map;
import nl.softwarecatalogus.local.http.JsonClient;

/** Somebody without an account. */
final class Visitor {

    private final JsonClient gateway;

    Visitor(JsonClient gateway) {
        this.gateway = gateway;
    }

    void post(String path, Object body) {
        gateway.send("POST", path, Map.of(), body).orFail();
    }
}
