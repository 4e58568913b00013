// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a register in expanded JSON-LD: every property is a list of {@code @value}s or {@code @id}s. Gathers its
 * own faults, so that all of them can be told at once.
 */
final class TooiEntry {

    private static final String ONTOLOGY = "https://identifier.overheid.nl/tooi/def/ont/";

    private final int position;
    private final JsonNode node;
    private final TokenStreamLocation place;
    private final List<InvalidParam> faults = new ArrayList<>();

    TooiEntry(int position, JsonNode node, TokenStreamLocation place) {
        this.position = position;
        this.node = node;
        this.place = place;
    }

    boolean is(String type) {
        return node.path("@type").valueStream().anyMatch(each -> each.asString("")
                .equals(ONTOLOGY + type));
    }

    String id() {
        return node.path("@id").asString("");
    }

    /** What {@code property} points at, in full. */
    List<String> references(String property) {
        return node.path(property)
                .valueStream()
                .map(each -> each.path("@id").asString(""))
                .toList();
    }

    Optional<String> reference(String name) {
        return references(ONTOLOGY + name).stream().findFirst();
    }

    /** A text that must be there; empty after a fault. */
    String text(String name) {
        var text = value(name).orElse("").strip();
        if (text.isEmpty()) {
            fault(name, "register-lacks");
        }
        return text;
    }

    @Nullable
    LocalDate date(String name) {
        var text = value(name).orElse("");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            fault(name, "register-no-date", text);
            return null;
        }
    }

    void fault(String name, String code, Object... arguments) {
        var at = "[%d].%s".formatted(position, name);
        var line = Integer.toString(place.getLineNr());
        var column = Integer.toString(place.getColumnNr());
        faults.add(new InvalidParam(
                at,
                code,
                Stream.concat(Stream.of(line, column), Stream.of(arguments)).toArray()));
    }

    List<InvalidParam> faults() {
        return faults;
    }

    private Optional<String> value(String name) {
        return node.path(ONTOLOGY + name)
                .valueStream()
                .map(each -> each.path("@value").asString(""))
                .findFirst();
    }
}
