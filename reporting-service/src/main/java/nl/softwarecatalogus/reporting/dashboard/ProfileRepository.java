// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProfileRepository {

    private final JdbcClient database;

    ProfileRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<Profile> find(UUID collaborationId) {
        return database.sql("""
                SELECT collaboration_id, name, organisation_type, organisation.status, decided_on, revision, as_of,
                       lag_milliseconds
                FROM dashboard
                JOIN organisation ON organisation_id = collaboration_id
                LEFT JOIN admission ON admission.admission_request_id = organisation.admission_request_id
                                   AND admission.status = 'ADMITTED'
                WHERE collaboration_id = :collaboration""")
                .param("collaboration", collaborationId)
                .query((row, _) -> profile(row))
                .optional();
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getObject("collaboration_id", UUID.class),
                row.getString("name"),
                row.getString("organisation_type"),
                row.getString("status"),
                row.getObject("decided_on", LocalDate.class),
                row.getLong("revision"),
                row.getTimestamp("as_of").toInstant(),
                row.getLong("lag_milliseconds"));
    }

    /** A member that has announced to leave is a member until it has left. */
    boolean isMember(UUID organisationId, UUID collaborationId) {
        return database.sql("""
                SELECT EXISTS (SELECT FROM membership WHERE collaboration_id = :collaboration AND member_id = :member
                               AND status IN ('CONFIRMED', 'RESIGNED'))""")
                .param("collaboration", collaborationId)
                .param("member", organisationId)
                .query(Boolean.class)
                .single();
    }
}
