// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tags of what visitors read, each good as long as the database is as it was, so that it need not be made again. Whatever
 * is written takes a transaction number, so equal snapshots show the same; what depends on the day is asked anew each day.
 */
final class KnownTags {

    private static final String STATE =
            "SELECT pg_current_snapshot() || ' ' || (now() AT TIME ZONE 'Europe/Amsterdam')::date";
    private static final int MOST = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Cache<Asked, Known> tags =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    KnownTags(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** How the database is now; empty when it does not answer. */
    Optional<String> state() {
        try {
            return database.sql(STATE).query(String.class).optional();
        } catch (DataAccessException away) {
            return Optional.empty();
        }
    }

    Optional<String> find(HttpServletRequest request, String state) {
        return Optional.ofNullable(tags.getIfPresent(Asked.by(request)))
                .filter(known -> known.state().equals(state))
                .map(Known::tag);
    }

    /** @param state how the database was before the answer was made */
    void remember(HttpServletRequest request, String state, String tag) {
        tags.put(Asked.by(request), new Known(state, tag));
    }

    private record Known(String state, String tag) {}

    /** On what an answer to a visitor depends. */
    private record Asked(
            String path,
            @Nullable String query,
            @Nullable String language,
            @Nullable String type) {

        static Asked by(HttpServletRequest request) {
            return new Asked(
                    request.getRequestURI(),
                    request.getQueryString(),
                    request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                    request.getHeader(HttpHeaders.ACCEPT));
        }
    }
}
