// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is, through others, a member of whom. Collaborations can be members of collaborations, so a membership could make one
 * a member of itself by a detour of any length.
 */
@Component
class MembershipGraph {

    /** Any number will do, as long as nothing else in this database locks it. */
    private static final long ADDITIONS = 20_260_101;

    private final JdbcClient database;

    MembershipGraph(JdbcClient database) {
        this.database = database;
    }

    /**
     * Others who add to this collaboration wait until the transaction ends. So whoever is second learns who was first,
     * instead of bumping into an index that cannot tell.
     */
    void oneAtATime(UUID collaborationId) {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:collaboration, 0))")
                .param("collaboration", collaborationId.toString())
                .query()
                .listOfRows();
    }

    /** What is found holds until the transaction ends: others who add such a membership wait for it. */
    void refuseCycle(Parties parties) {
        if (!parties.member().takesMembers()) {
            return; // nothing is a member of it, so no detour can lead back
        }
        oneAtATime();
        if (isMemberOf(parties.collaboration().id(), parties.member().id())) {
            throw new ConflictException(
                    "membership-cycle",
                    parties.member().name(),
                    parties.collaboration().name());
        }
    }

    void oneAtATime() {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(:additions)")
                .param("additions", ADDITIONS)
                .query()
                .listOfRows();
    }

    /** Whether a membership of these two would make one a member of itself. */
    boolean wouldClose(Parties parties) {
        return parties.member().takesMembers()
                && isMemberOf(parties.collaboration().id(), parties.member().id());
    }

    /** Others that are both above one of these and below one of these: taken together they would form circles. */
    Set<UUID> detours(Set<UUID> group) {
        return database.sql("""
                        WITH RECURSIVE live AS MATERIALIZED (
                            SELECT membership.member_id, membership.collaboration_id FROM membership
                            JOIN known_organisation member ON member.id = membership.member_id
                            WHERE membership.status IN ('DECLARED', 'CONFIRMED', 'RESIGNED')
                              AND member.organisation_type = 'COLLABORATION'
                        ), above (id) AS (
                            SELECT collaboration_id FROM live WHERE member_id IN (:group)
                            UNION
                            SELECT live.collaboration_id FROM live JOIN above ON live.member_id = above.id
                        ), below (id) AS (
                            SELECT member_id FROM live WHERE collaboration_id IN (:group)
                            UNION
                            SELECT live.member_id FROM live JOIN below ON live.collaboration_id = below.id
                        )
                        SELECT id FROM above INTERSECT SELECT id FROM below
                        EXCEPT SELECT id FROM known_organisation WHERE id IN (:group)""").param("group", group).query(UUID.class).set();
    }

    boolean isMemberOf(UUID lower, UUID upper) {
        return database.sql("""
                        WITH RECURSIVE above (id) AS (
                            SELECT collaboration_id FROM membership
                            WHERE member_id = :lower AND status IN ('DECLARED', 'CONFIRMED', 'RESIGNED')
                            UNION
                            SELECT membership.collaboration_id FROM membership JOIN above ON membership.member_id = above.id
                            WHERE membership.status IN ('DECLARED', 'CONFIRMED', 'RESIGNED')
                        )
                        SELECT EXISTS (SELECT FROM above WHERE id = :upper)""")
                .param("lower", lower)
                .param("upper", upper)
                .query(Boolean.class)
                .single();
    }
}
