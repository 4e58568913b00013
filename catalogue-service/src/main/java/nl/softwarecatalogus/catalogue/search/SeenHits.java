// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import java.util.List;

/** What somebody saw of a search, by keys that tell one hit from another and nothing else. */
public record SeenHits(List<Long> keys) {

    public static final SeenHits NONE = new SeenHits(List.of());

    public SeenHits {
        keys = List.copyOf(keys);
    }

    public Long[] toArray() {
        return keys.toArray(Long[]::new);
    }
}
