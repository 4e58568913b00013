// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi;

import java.io.InputStream;
import java.util.List;
import nl.softwarecatalogus.organisation.municipality.Municipality;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the value list {@code rwc_gemeenten_compleet} as TOOI publishes it: one list in expanded JSON-LD, of
 * municipalities and of the changes by which one went into another. Entry by entry, so a large file needs little memory.
 */
final class TooiReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private TooiReader() {}

    /** @throws RegisterFileException when anything is wrong, telling where */
    static List<Municipality> read(InputStream file) {
        var entries = new TooiEntries();
        try (var parser = JSON.createParser(file)) {
            readList(parser, entries);
        } catch (JacksonException broken) {
            throw broken(broken.getLocation());
        }
        return entries.municipalities();
    }

    private static void readList(JsonParser parser, TooiEntries entries) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw fault(parser.currentTokenLocation(), "register-no-list");
        }
        var position = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var place = parser.currentTokenLocation();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw fault(place, "register-no-entry");
            }
            JsonNode entry = parser.readValueAsTree();
            entries.add(new TooiEntry(position++, entry, place));
        }
        if (parser.nextToken() != null) {
            throw fault(parser.currentTokenLocation(), "register-broken");
        }
    }

    private static RegisterFileException broken(TokenStreamLocation place) {
        return fault(place, "register-broken");
    }

    private static RegisterFileException fault(TokenStreamLocation place, String code) {
        var line = Integer.toString(place.getLineNr());
        var column = Integer.toString(place.getColumnNr());
        return new RegisterFileException(List.of(new InvalidParam("body", code, line, column)));
    }
}
