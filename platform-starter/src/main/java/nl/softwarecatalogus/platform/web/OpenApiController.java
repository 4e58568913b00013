// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Publishes the contract, open to everyone (/core/publish-openapi). */
@RestController
final class OpenApiController {

    private final byte[] json;

    OpenApiController(OpenApiDocument document, JsonMapper json) {
        this.json = document.asJson(json);
    }

    @GetMapping(path = "/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> openApi() {
        return ResponseEntity.ok()
                .header("Access-Control-Allow-Origin", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }
}
