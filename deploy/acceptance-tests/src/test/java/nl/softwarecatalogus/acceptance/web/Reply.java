// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered. */
public record Reply(String request, int status, HttpHeaders headers, String body) {

    /** This reply, or a failed test that shows what was answered instead. */
    public Reply expect(int expected) {
        assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
        return this;
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body.isEmpty() ? "null" : body);
    }

    public String text(String field) {
        return json().path(field).asString("");
    }

    public String id() {
        return text("id");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }

    /** The last segment of {@code Location}: the id of what was made. */
    public String createdId() {
        var location = header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** The names of the faults in the input. */
    public List<String> faults() {
        return json().path("invalidParams")
                .valueStream()
                .map(fault -> fault.path("name").asString())
                .toList();
    }

    /** The names of what stands in the way. */
    public List<String> conflicts() {
        return json().path("conflicts")
                .valueStream()
                .map(conflict -> conflict.path("name").asString())
                .toList();
    }
}
