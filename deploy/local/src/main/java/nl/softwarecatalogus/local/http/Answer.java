// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.http;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server answered; {@code what} names the request for a message. */
public record Answer(String what, int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public JsonNode body() {
        return JSON.readTree(text.isEmpty() ? "null" : text);
    }

    public boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** This answer, or the end of the matter when the server refused. */
    public Answer orFail() {
        if (!isOk()) {
            throw new RefusedException(this);
        }
        return this;
    }

    /** For a message to a person. */
    public String summary() {
        return what + " gaf " + status + ": " + text;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
