// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownMembershipRepository {

    private final JdbcClient database;

    KnownMembershipRepository(JdbcClient database) {
        this.database = database;
    }

    /** @return false when something as new was known */
    boolean save(KnownMembership membership, long version) {
        return database.sql("""
                INSERT INTO known_membership AS known
                    (membership_id, collaboration_id, member_id, status, starts_on, ends_on, version)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (membership_id) DO UPDATE SET collaboration_id = excluded.collaboration_id,
                    member_id = excluded.member_id, status = excluded.status,
                    starts_on = excluded.starts_on, ends_on = excluded.ends_on, version = excluded.version
                WHERE known.version < excluded.version""")
                        .param(membership.membershipId())
                        .param(membership.collaborationId())
                        .param(membership.memberId())
                        .param(membership.status())
                        .param(membership.startsOn())
                        .param(membership.endsOn())
                        .param(version)
                        .update()
                == 1;
    }

    /**
     * A membership whose end was announced still counts until that day; one that has ended counts no more. What is found
     * stays so until the transaction ends: nobody leaves between being selected and being saved.
     */
    Set<UUID> holdMembersOn(UUID collaborationId, LocalDate date, Collection<UUID> candidates) {
        return new HashSet<>(database.sql("""
                SELECT member_id FROM known_membership
                WHERE collaboration_id = ? AND member_id = ANY(?) AND status IN ('CONFIRMED', 'RESIGNED')
                    AND starts_on <= ? AND (ends_on IS NULL OR ends_on > ?)
                FOR SHARE""")
                .param(collaborationId)
                .param(candidates.toArray(UUID[]::new))
                .param(date)
                .param(date)
                .query(UUID.class)
                .list());
    }

    /** As {@link #holdMembersOn}, for one party. */
    Optional<UUID> holdMembershipOn(UUID collaborationId, UUID memberId, LocalDate date) {
        return database.sql("""
                SELECT membership_id FROM known_membership
                WHERE collaboration_id = ? AND member_id = ? AND status IN ('CONFIRMED', 'RESIGNED')
                    AND starts_on <= ? AND (ends_on IS NULL OR ends_on > ?)
                ORDER BY starts_on, membership_id LIMIT 1 FOR SHARE""")
                .param(collaborationId)
                .param(memberId)
                .param(date)
                .param(date)
                .query(UUID.class)
                .optional();
    }

    List<UUID> findCurrent(Collection<UUID> memberIds, Collection<UUID> collaborationIds) {
        return database.sql("""
                SELECT membership_id FROM known_membership
                WHERE member_id = ANY(?) AND collaboration_id = ANY(?) AND status IN ('CONFIRMED', 'RESIGNED')
                ORDER BY starts_on, membership_id""")
                .param(memberIds.toArray(UUID[]::new))
                .param(collaborationIds.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }
}
