// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.softwarecatalogus.platform.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All usage, whosever it is: for systems that were given that right, and VNG. */
@Repository
@Transactional(readOnly = true)
public class UsageRegister {

    /**
     * What a transaction wrote that goes on at this moment was written after it began, and may be seen only later. So the
     * moment before the first of those began is as far as an answer is complete.
     */
    private static final String AS_OF = """
            SELECT least(now(), min(xact_start)) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()""";

    private final JdbcClient database;

    UsageRegister(JdbcClient database) {
        this.database = database;
    }

    /** In the order of the keys. */
    public UsageBatch find(Actor reader, UsageFilter filter, @Nullable UsageCursor cursor, int limit) {
        Actor.require(UsageAccess.maySeeAll(reader));
        var place = cursor == null ? UsageCursor.START : cursor;
        var asOf = database.sql(AS_OF).query((row, _) -> instant(row, 1)).single();
        var found = read(filter, place, limit + 1);
        var more = found.size() > limit;
        var items = new ArrayList<>(found.subList(0, Math.min(limit, found.size())));
        if (!place.onwards()) {
            Collections.reverse(items);
        }
        var hasNext = !items.isEmpty() && (more || !place.onwards());
        var hasPrevious = !items.isEmpty() && (place.onwards() ? cursor != null : more);
        return new UsageBatch(
                List.copyOf(items),
                asOf,
                hasNext ? new UsageCursor(true, items.getLast().id()) : null,
                hasPrevious ? new UsageCursor(false, items.getFirst().id()) : null);
    }

    private List<ListedUsage> read(UsageFilter filter, UsageCursor place, int limit) {
        var direction =
                place.onwards() ? "usage.id > :from%s ORDER BY usage.id" : "usage.id < :from%s ORDER BY usage.id DESC";
        var sql = UsageViews.SELECT + "WHERE " + direction.formatted(filter.conditions()) + " LIMIT :limit";
        return filter.applyTo(database.sql(sql))
                .param("from", place.from())
                .param("limit", limit)
                .query((row, _) -> ListedUsage.of(UsageViews.view(row), changedAt(row)))
                .list();
    }

    private static Instant changedAt(ResultSet row) throws SQLException {
        return row.getTimestamp("changed_at").toInstant();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
