// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What pgbench does each turn. Its variables are written as the named parameters of our own SQL, so that this can be taken
 * as it is; {@code :turn} counts on from measurement to measurement.
 */
public final class PgbenchScript {

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> absent = new HashSet<>();
    private final StringBuilder lines = new StringBuilder("\\set turn :turn + 1\n");

    /** The value of a parameter in all that follows, in every turn. */
    public PgbenchScript with(String name, @Nullable Object value) {
        if (value == null) {
            absent.add(name);
        } else {
            values.put(name, value.toString());
        }
        return this;
    }

    /** The number of a parameter in what follows. */
    public PgbenchScript set(String name, int number) {
        lines.append("\\set ").append(name).append(' ').append(number).append('\n');
        return this;
    }

    /** Each column of its only row becomes a parameter of what follows. */
    public PgbenchScript lookUp(String sql) {
        lines.append(sql.strip()).append(" \\gset\n");
        return this;
    }

    public PgbenchScript perform(String sql) {
        lines.append(withoutAbsent(sql).strip()).append(";\n");
        return this;
    }

    /** A variable of pgbench cannot be NULL. */
    private String withoutAbsent(String sql) {
        var text = sql;
        for (var name : absent) {
            text = text.replaceAll("(?<!:):" + Matcher.quoteReplacement(name) + "\\b", "NULL");
        }
        return text;
    }

    Map<String, String> values() {
        return values;
    }

    String text() {
        return lines.toString();
    }
}
