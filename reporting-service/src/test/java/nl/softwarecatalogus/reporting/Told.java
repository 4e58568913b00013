// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.platform.events.EventMetadata;
import tools.jackson.databind.json.JsonMapper;

/** One event as a producer tells it. */
record Told(String topic, EventMetadata event, Map<String, Object> data) {

    static Told of(String topic, String type, UUID subject, long version, Instant time, Map<String, Object> data) {
        var full = new LinkedHashMap<>(data);
        full.put("version", version);
        var fullType = "nl.softwarecatalogus." + type + ".v1";
        var id = UUID.nameUUIDFromBytes(
                (fullType + subject + version).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Told("nl.softwarecatalogus." + topic, new EventMetadata(id, fullType, subject, version, time), full);
    }

    String key() {
        return event.subject().toString();
    }

    String cloudEvent(JsonMapper json) {
        return json.writeValueAsString(Map.of(
                "specversion",
                "1.0",
                "id",
                event.id(),
                "source",
                "urn:nld:oin:00000099000000001000:systeem:softwarecatalogus-test",
                "type",
                event.type(),
                "subject",
                event.subject(),
                "time",
                event.time().toString(),
                "datacontenttype",
                "application/json",
                "data",
                data));
    }
}
