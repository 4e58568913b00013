// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit trail are asked; what is absent does not narrow.
 *
 * @param object how the path begins
 * @param until not itself included
 */
record AuditFilter(
        @Nullable String actor,
        @Nullable String actingFor,
        @Nullable String object,
        @Nullable Integer result,
        @Nullable Instant from,
        @Nullable Instant until) {

    String where() {
        var conditions = new ArrayList<>(conditions().keySet());
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    List<Object> parameters() {
        return new ArrayList<>(conditions().values());
    }

    private Map<String, Object> conditions() {
        var conditions = new LinkedHashMap<String, Object>();
        put(conditions, "actor = ?", actor);
        put(conditions, "acting_for = ?", actingFor);
        put(conditions, "starts_with(object, ?)", object);
        put(conditions, "result = ?", result);
        put(conditions, "occurred_at >= ?", from == null ? null : Timestamp.from(from));
        put(conditions, "occurred_at < ?", until == null ? null : Timestamp.from(until));
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }
}
