// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds which records of one kind follow a merger, and which of them fall together with another.
 *
 * @param steps SQL that begins with {@code WITH} and ends with a table {@code step (id, collapses)}
 */
public record StepQuery(JdbcClient database, MergedKind kind, String steps) {

    public MergedCount count(Merging merging) {
        return merging.applyTo(database.sql(steps + """
                SELECT count(*) FILTER (WHERE NOT collapses) AS moved, count(*) FILTER (WHERE collapses) AS collapsed
                FROM step"""))
                .query((row, _) -> new MergedCount(kind, row.getInt("moved"), row.getInt("collapsed")))
                .single();
    }

    /** What collapses comes first, so that nothing stands twice on the way. */
    public List<MergerStep> find(Merging merging, int atMost) {
        return merging.applyTo(database.sql(steps + "SELECT * FROM step ORDER BY collapses DESC, id LIMIT :most"))
                .param("most", atMost)
                .query(MergerStep::from)
                .list();
    }
}
