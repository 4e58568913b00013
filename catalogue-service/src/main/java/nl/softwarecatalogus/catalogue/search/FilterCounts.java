// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search can be narrowed to, and how much would be left of it.
 *
 * @param key the query key
 */
public record FilterCounts(String key, List<Value> values) {

    /** @param name where people know the value by another name */
    public record Value(String value, @Nullable String name, long count) {

        static Value from(ResultSet row) throws SQLException {
            return new Value(row.getString("value"), row.getString("name"), row.getLong("hits"));
        }
    }
}
