// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.softwarecatalogus.membership.enrolment.MembershipFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MembershipLineRepository {

    private static final String LINES = """
            SELECT member.name AS member_name, member.organisation_type AS member_type,
                   collaboration.name AS collaboration_name, collaboration.organisation_type AS collaboration_type,
                   membership.status, membership.starts_on, membership.ends_on,
                   (membership.declared_at AT TIME ZONE 'Europe/Amsterdam')::date AS declared_on,
                   (membership.confirmed_at AT TIME ZONE 'Europe/Amsterdam')::date AS confirmed_on
            FROM membership
            JOIN known_organisation member ON member.id = membership.member_id
            JOIN known_organisation collaboration ON collaboration.id = membership.collaboration_id
            WHERE (:all OR membership.member_id = ANY (CAST(:parties AS uuid[]))
                   OR membership.collaboration_id = ANY (CAST(:parties AS uuid[])))
              AND (CAST(:collaborationId AS uuid) IS NULL OR collaboration.id = :collaborationId)
              AND (CAST(:memberId AS uuid) IS NULL OR member.id = :memberId)
              AND (CAST(:status AS text) IS NULL OR membership.status = :status)
              AND (CAST(:on AS date) IS NULL
                   OR membership.confirmed_at IS NOT NULL AND membership.starts_on <= :on
                   AND (membership.ends_on IS NULL OR membership.ends_on > :on))
            ORDER BY lower(collaboration.name), lower(member.name), membership.declared_at, membership.id""";

    private final JdbcClient database;

    MembershipLineRepository(JdbcClient database) {
        this.database = database;
    }

    /** @param parties only where one of these is a party, unless all are asked for */
    @Transactional(readOnly = true)
    void forEach(MembershipFilter filter, boolean all, List<UUID> parties, Consumer<MembershipLine> reader) {
        var status = filter.status();
        try (var lines = database
                .sql(LINES)
                .withFetchSize(MemberRepository.AT_ONCE)
                .param("all", all)
                .param("parties", parties.stream().map(UUID::toString).toArray(String[]::new))
                .param("collaborationId", filter.collaborationId())
                .param("memberId", filter.memberId())
                .param("status", status == null ? null : status.name())
                .param("on", filter.on())
                .query(MembershipLine.class)
                .stream()) {
            lines.forEach(reader);
        }
    }
}
