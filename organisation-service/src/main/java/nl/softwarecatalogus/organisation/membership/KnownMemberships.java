// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownMemberships {

    private static final String ON_DATE =
            "status IN ('CONFIRMED', 'RESIGNED')" + " AND starts_on <= :date AND (ends_on IS NULL OR ends_on > :date)";

    private final JdbcClient database;

    KnownMemberships(JdbcClient database) {
        this.database = database;
    }

    /** Only ever moves forward. */
    void remember(KnownMembership membership) {
        database.sql("""
                        INSERT INTO known_membership AS known
                            (membership_id, collaboration_id, member_id, status, starts_on, ends_on, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (membership_id) DO UPDATE SET status = excluded.status,
                            collaboration_id = excluded.collaboration_id, member_id = excluded.member_id,
                            starts_on = excluded.starts_on, ends_on = excluded.ends_on, version = excluded.version
                        WHERE known.version < excluded.version""")
                .param(membership.membershipId())
                .param(membership.collaborationId())
                .param(membership.memberId())
                .param(membership.status())
                .param(membership.startsOn())
                .param(membership.endsOn())
                .param(membership.version())
                .update();
    }

    List<UUID> membersOn(LocalDate date, UUID collaborationId) {
        return database.sql(
                        "SELECT DISTINCT member_id FROM known_membership WHERE collaboration_id = :collaborationId AND "
                                + ON_DATE)
                .param("collaborationId", collaborationId)
                .param("date", date)
                .query(UUID.class)
                .list();
    }

    List<UUID> collaborationsOn(LocalDate date, UUID memberId) {
        return database.sql("SELECT DISTINCT collaboration_id FROM known_membership WHERE member_id = :memberId AND "
                        + ON_DATE)
                .param("memberId", memberId)
                .param("date", date)
                .query(UUID.class)
                .list();
    }
}
