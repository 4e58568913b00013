// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.region;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything about persons that was typed in during this run: none of it may come out where it does not belong. */
public final class PersonalData {

    private final Set<String> values = ConcurrentHashMap.newKeySet();

    public void add(String... some) {
        values.addAll(List.of(some));
    }

    /** What of it stands in this text. */
    public List<String> in(String text) {
        var searched = text.toLowerCase(Locale.ROOT);
        return values.stream()
                .filter(value -> searched.contains(value.toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
    }
}
