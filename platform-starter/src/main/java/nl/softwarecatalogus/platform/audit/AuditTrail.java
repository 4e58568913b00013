// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import nl.softwarecatalogus.platform.identity.CurrentActor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Records who did what (BIO2: action, object, result, origin, actor, time). Ids only: no names, no bodies.
 */
public final class AuditTrail {

    private static final int LONGEST_OBJECT = 500;
    private static final String RECORD = """
            WITH entry AS (
                INSERT INTO platform.audit_entry (occurred_at, actor, acting_for, action, object, result, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING position)
            INSERT INTO platform.audit_unsealed (entry_position) SELECT position FROM entry""";

    private final JdbcTemplate database;
    private final Clock clock;

    AuditTrail(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void record(HttpServletRequest request, int result) {
        database.update(
                RECORD,
                Timestamp.from(clock.instant()),
                CurrentActor.subject(),
                Objects.requireNonNullElse(request.getHeader(CurrentActor.ACTING_FOR), ""),
                action(request),
                shortened(request.getRequestURI()),
                result,
                request.getRemoteAddr());
    }

    private static String action(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "?" : pattern);
    }

    private static String shortened(String object) {
        return object.length() <= LONGEST_OBJECT ? object : object.substring(0, LONGEST_OBJECT);
    }
}
