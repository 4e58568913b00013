// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.visitor;

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
 * Counts what visitors do, across all instances of this service. An address is forgotten when the period is over. A
 * place is taken before the request is handled, so that many at once do not slip through, and given back when it
 * was not fit to be handled.
 */
@Service
@Transactional
public class VisitorLimit {

    private final JdbcClient database;
    private final Clock clock;

    VisitorLimit(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws TooManyRequestsException saying when the next one may be sent */
    public UUID take(Origin origin, Allowance allowance) {
        var now = clock.instant();
        oneAtATime(origin);
        forget(allowance, now.minus(allowance.period()));
        var earlier = attempts(origin, allowance);
        if (earlier.size() >= allowance.times()) {
            var free = earlier.get(earlier.size() - allowance.times()).plus(allowance.period());
            throw new TooManyRequestsException(allowance.refusal(), atLeastASecond(Duration.between(now, free)));
        }
        var place = UUID.randomUUID();
        database.sql(
                        "INSERT INTO contact_attempt (id, purpose, origin, attempted_at) VALUES (:id, :purpose, :origin, :now)")
                .param("id", place)
                .param("purpose", allowance.purpose())
                .param("origin", origin.network())
                .param("now", Timestamp.from(now))
                .update();
        return place;
    }

    public void giveBack(UUID place) {
        database.sql("DELETE FROM contact_attempt WHERE id = :id")
                .param("id", place)
                .update();
    }

    private void oneAtATime(Origin origin) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(:origin, 0))")
                .param("origin", origin.network())
                .query((row, _) -> row.getRow())
                .list();
    }

    private void forget(Allowance allowance, Instant before) {
        database.sql("DELETE FROM contact_attempt WHERE purpose = :purpose AND attempted_at <= :before")
                .param("purpose", allowance.purpose())
                .param("before", Timestamp.from(before))
                .update();
    }

    private List<Instant> attempts(Origin origin, Allowance allowance) {
        return database.sql("SELECT attempted_at FROM contact_attempt"
                        + " WHERE purpose = :purpose AND origin = :origin ORDER BY attempted_at")
                .param("purpose", allowance.purpose())
                .param("origin", origin.network())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .list();
    }

    private static Duration atLeastASecond(Duration wait) {
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }
}
