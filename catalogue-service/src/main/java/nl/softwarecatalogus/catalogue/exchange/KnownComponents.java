// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds reference components by their name or Object ID. */
@Repository
class KnownComponents {

    private final JdbcClient database;

    KnownComponents(JdbcClient database) {
        this.database = database;
    }

    /** Of the latest release, by whichever of these they are called; a name that several have finds none. */
    Found find(Collection<String> called) {
        var wanted = called.stream().map(KnownComponents::key).toArray(String[]::new);
        var ids = new HashMap<String, List<String>>();
        database.sql("""
                SELECT object_id, name FROM gemma_concept WHERE kind = 'REFERENCE_COMPONENT' AND current
                    AND (lower(name) = ANY(?) OR lower(object_id) = ANY(?))""").param(wanted).param(wanted).query(row -> {
            var id = row.getString("object_id");
            ids.computeIfAbsent(key(row.getString("name")), _ -> new ArrayList<>())
                    .add(id);
            ids.put(key(id), List.of(id));
        });
        return new Found(ids);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    record Found(Map<String, List<String>> ids) {

        Optional<String> id(String called) {
            var found = ids.getOrDefault(key(called), List.of());
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }
    }
}
