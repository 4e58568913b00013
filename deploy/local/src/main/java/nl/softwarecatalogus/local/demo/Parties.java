// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who takes part: municipalities by code, the others by name. */
final class Parties {

    private final Map<String, Party> known = new LinkedHashMap<>();

    void add(String key, Party party) {
        known.put(key, party);
    }

    List<Party> all() {
        return List.copyOf(known.values());
    }

    Party get(String key) {
        return Objects.requireNonNull(known.get(key), key);
    }
}
