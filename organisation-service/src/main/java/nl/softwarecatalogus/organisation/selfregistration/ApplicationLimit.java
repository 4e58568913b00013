// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.TooManyRequestsException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what visitors send, across all instances of this service. An address is forgotten when the period is over. A
 * place is taken before the form is handled, so that many at once do not slip through, and given back when the form was
 * not fit to be handled.
 */
@Service
@Transactional
public class ApplicationLimit {

    private final JdbcClient database;
    private final ApplicationProperties limit;
    private final Clock clock;

    ApplicationLimit(JdbcClient database, ApplicationProperties limit, Clock clock) {
        this.database = database;
        this.limit = limit;
        this.clock = clock;
    }

    /** @throws TooManyRequestsException saying when the next one may be sent */
    public UUID take(Origin origin) {
        var now = clock.instant();
        oneAtATime(origin);
        forget(now.minus(limit.period()));
        var earlier = attempts(origin);
        if (earlier.size() >= limit.submissions()) {
            var free = earlier.get(earlier.size() - limit.submissions()).plus(limit.period());
            throw new TooManyRequestsException("application-limit", atLeastASecond(Duration.between(now, free)));
        }
        var place = UUID.randomUUID();
        database.sql("INSERT INTO application_attempt (id, origin, attempted_at) VALUES (:id, :origin, :now)")
                .param("id", place)
                .param("origin", origin.network())
                .param("now", Timestamp.from(now))
                .update();
        return place;
    }

    public void giveBack(UUID place) {
        database.sql("DELETE FROM application_attempt WHERE id = :id")
                .param("id", place)
                .update();
    }

    private void oneAtATime(Origin origin) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(:origin, 0))")
                .param("origin", origin.network())
                .query((row, _) -> row.getRow())
                .list();
    }

    private void forget(Instant before) {
        database.sql("DELETE FROM application_attempt WHERE attempted_at <= :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private List<Instant> attempts(Origin origin) {
        return database.sql("SELECT attempted_at FROM application_attempt WHERE origin = :origin ORDER BY attempted_at")
                .param("origin", origin.network())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .list();
    }

    private static Duration atLeastASecond(Duration wait) {
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }
}
