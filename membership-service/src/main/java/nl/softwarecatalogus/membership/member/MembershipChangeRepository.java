// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every membership keeps the moment of each of its changes, so its history is a matter of laying them side by side. */
@Repository
class MembershipChangeRepository {

    private static final String SELECT = """
            SELECT membership.id AS membership_id, member.id AS organisation_id, member.name,
                   member.organisation_type, step.change, day."on"
            """;

    private static final String ORDER = "ORDER BY step.moment DESC, membership.id, step.change";

    private static final String CHANGES = """
            FROM membership
            JOIN known_organisation member ON member.id = membership.member_id
            CROSS JOIN LATERAL (VALUES
                ('DECLARED', membership.declared_at),
                (CASE WHEN confirmed_at IS NULL THEN membership.status ELSE 'CONFIRMED' END, membership.decided_at),
                ('RESIGNED', membership.terminated_at),
                ('ENDED', membership.ended_at)) AS step (change, moment)
            CROSS JOIN LATERAL (SELECT (step.moment AT TIME ZONE 'Europe/Amsterdam')::date) AS day ("on")
            WHERE membership.collaboration_id = :collaborationId
              AND step.moment IS NOT NULL
              AND (CAST(:from AS date) IS NULL OR day."on" >= :from)
              AND (CAST(:to AS date) IS NULL OR day."on" <= :to)
            """;

    private final JdbcClient database;

    MembershipChangeRepository(JdbcClient database) {
        this.database = database;
    }

    List<MembershipChange> list(UUID collaborationId, Period period, Paging paging) {
        return select(SELECT + CHANGES + ORDER + " LIMIT :size OFFSET :offset", collaborationId, period)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query(MembershipChange.class)
                .list();
    }

    @Transactional(readOnly = true)
    void forEach(UUID collaborationId, Period period, Consumer<MembershipChange> reader) {
        try (var changes = select(SELECT + CHANGES + ORDER, collaborationId, period)
                .withFetchSize(MemberRepository.AT_ONCE)
                .query(MembershipChange.class)
                .stream()) {
            changes.forEach(reader);
        }
    }

    long count(UUID collaborationId, Period period) {
        return select("SELECT count(*) " + CHANGES, collaborationId, period)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec select(String sql, UUID collaborationId, Period period) {
        return database.sql(sql)
                .param("collaborationId", collaborationId)
                .param("from", period.from())
                .param("to", period.to());
    }
}
