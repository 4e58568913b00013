// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ChangesRepository {

    private static final String ALL = """
            SELECT change.*, organisation.name AS organisation_name, offering.name AS offering_name,
                   false AS own, amount AS members
            FROM (SELECT * FROM change WHERE collaboration_id = :collaboration
                  ORDER BY occurred_at DESC, change_id LIMIT 20) AS change
            LEFT JOIN organisation USING (organisation_id)
            LEFT JOIN offering USING (offering_id)
            LEFT JOIN status_count ON owner_id = change_id AND subject = 'DECLARATION'
            ORDER BY occurred_at DESC, change_id""";

    /** What concerns all members alike, and what concerns this one; never what was declared for or said by others. */
    private static final String OF_MEMBER = """
            SELECT change.*, organisation.name AS organisation_name, offering.name AS offering_name,
                   change.organisation_id IS NOT DISTINCT FROM :member OR change.kind = 'USAGE_DECLARED' AS own,
                   NULL::bigint AS members
            FROM (SELECT * FROM change WHERE collaboration_id = :collaboration
                  AND (kind IN ('COLLABORATION_REGISTERED', 'COLLABORATION_ACTIVATED', 'COLLABORATION_DEACTIVATED', 'COLLABORATION_MERGED',
                                'MEMBERSHIP_CONFIRMED', 'MEMBERSHIP_ENDED', 'MEMBERSHIP_TRANSFERRED',
                                'OFFERING_PUBLISHED', 'OFFERING_REVISED', 'OFFERING_WITHDRAWN')
                       OR organisation_id = :member
                       OR kind = 'USAGE_DECLARED' AND change_id IN (
                           SELECT usage_declaration_id FROM usage
                           WHERE collaboration_id = :collaboration AND member_id = :member AND status <> 'WITHDRAWN'))
                  ORDER BY occurred_at DESC, change_id LIMIT 20) AS change
            LEFT JOIN organisation USING (organisation_id)
            LEFT JOIN offering USING (offering_id)
            ORDER BY occurred_at DESC, change_id""";

    private final JdbcClient database;

    ChangesRepository(JdbcClient database) {
        this.database = database;
    }

    List<Change> of(UUID collaborationId, View view) {
        return switch (view) {
            case View.Complete _ -> read(database.sql(ALL), collaborationId);
            case View.OfMember(var memberId) ->
                read(database.sql(OF_MEMBER).param("member", memberId), collaborationId);
            case View.Figures _ -> List.of();
        };
    }

    private static List<Change> read(JdbcClient.StatementSpec changes, UUID collaborationId) {
        return changes.param("collaboration", collaborationId)
                .query((row, _) -> change(row))
                .list();
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("kind"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                row.getObject("offering_id", UUID.class),
                row.getString("offering_name"),
                row.getBoolean("own"),
                row.getObject("members", Long.class));
    }
}
