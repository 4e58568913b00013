// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A CloudEvent as it was read, tolerantly: what is not needed may be absent or unknown. */
record EventEnvelope(EventMetadata metadata, String traceparent, JsonNode data) {

    private static final JsonMapper TOLERANT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The type alone, because events that nobody here handles need not be readable any further. */
    static String type(@Nullable String value) {
        return tree(value).path("type").asString("");
    }

    /** @throws PoisonEventException when it is no CloudEvent of ours */
    static EventEnvelope read(@Nullable String value) {
        var node = tree(value);
        var version = node.path("specversion").asString("");
        if (!version.startsWith("1.")) {
            throw new PoisonEventException("not a CloudEvent 1.x");
        }
        try {
            var metadata = new EventMetadata(
                    UUID.fromString(node.path("id").asString("")),
                    node.path("type").asString(""),
                    UUID.fromString(node.path("subject").asString("")),
                    node.path("data").path("version").asLong(),
                    OffsetDateTime.parse(node.path("time").asString("")).toInstant());
            return new EventEnvelope(metadata, node.path("traceparent").asString(""), node.path("data"));
        } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
            throw new PoisonEventException("not a readable CloudEvent", unreadable);
        }
    }

    /** @throws PoisonEventException when {@code data} breaks its contract */
    <T> T dataAs(Class<T> contract) {
        try {
            return TOLERANT.treeToValue(data, contract);
        } catch (JacksonException unreadable) {
            throw new PoisonEventException("data does not fit the contract", unreadable);
        }
    }

    private static JsonNode tree(@Nullable String value) {
        if (value == null) {
            throw new PoisonEventException("no value");
        }
        try {
            return TOLERANT.readTree(value);
        } catch (JacksonException unreadable) {
            throw new PoisonEventException("not JSON", unreadable);
        }
    }
}
