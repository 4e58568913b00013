// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.collaboration;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.softwarecatalogus.platform.events.EventMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which revision each dashboard is at and how fresh it is. Touching a dashboard also locks it until the event has been
 * applied, so that its counts are changed by one event at a time.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DashboardRevisions {

    private final JdbcClient database;
    private final Clock clock;

    DashboardRevisions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void touch(UUID collaborationId, EventMetadata event) {
        database.sql("""
                INSERT INTO dashboard AS known (collaboration_id, as_of, lag_milliseconds)
                VALUES (:collaboration, :at, :lag)
                ON CONFLICT (collaboration_id) DO UPDATE
                SET revision = nextval('dashboard_revision'), as_of = greatest(known.as_of, excluded.as_of),
                    lag_milliseconds = CASE WHEN excluded.as_of < known.as_of THEN known.lag_milliseconds
                                            ELSE excluded.lag_milliseconds END""")
                .param("collaboration", collaborationId)
                .param("at", Timestamp.from(event.time()))
                .param("lag", lag(event))
                .update();
    }

    /** Something moved away from it, to another collaboration. */
    public void revise(UUID collaborationId) {
        reviseAll(":id", collaborationId);
    }

    /** A member's name may have changed. */
    public void reviseAllWithMember(UUID memberId) {
        reviseAll("SELECT collaboration_id FROM membership WHERE member_id = :id", memberId);
    }

    /** An application's name may have changed. */
    public void reviseAllWithApplication(UUID applicationId) {
        reviseAll("SELECT collaboration_id FROM application_use WHERE application_id = :id", applicationId);
    }

    /** The date of admission may have become known. */
    public void reviseAllAdmittedBy(UUID admissionRequestId) {
        reviseAll("SELECT organisation_id FROM organisation WHERE admission_request_id = :id", admissionRequestId);
    }

    private void reviseAll(String collaborations, UUID id) {
        database.sql("""
                WITH affected AS (SELECT collaboration_id FROM dashboard WHERE collaboration_id IN (%s)
                                  ORDER BY collaboration_id FOR UPDATE)
                UPDATE dashboard SET revision = nextval('dashboard_revision')
                WHERE collaboration_id IN (SELECT collaboration_id FROM affected)""".formatted(collaborations)).param("id", id).update();
    }

    private long lag(EventMetadata event) {
        return Math.max(0, Duration.between(event.time(), clock.instant()).toMillis());
    }
}
