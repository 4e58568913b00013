// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.util.UUID;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads past the aggregate, as a list has no rules to guard. */
@Repository
class CandidateRepository {

    private static final String CANDIDATES = """
            WITH candidate AS (
                SELECT organisation.id AS organisation_id, organisation.name, organisation.organisation_type,
                       organisation.province,
                       CASE WHEN membership.status = 'DECLARED' THEN 'DECLARED'
                            WHEN membership.status IS NOT NULL THEN 'MEMBER'
                            WHEN invitation.id IS NOT NULL THEN 'INVITED'
                            ELSE 'NONE' END AS standing
                FROM known_organisation organisation
                LEFT JOIN membership ON membership.member_id = organisation.id
                     AND membership.collaboration_id = :collaborationId
                     AND membership.status IN ('DECLARED', 'CONFIRMED', 'RESIGNED')
                LEFT JOIN invitation ON invitation.organisation_id = organisation.id
                     AND invitation.collaboration_id = :collaborationId AND invitation.status = 'SENT'
                WHERE organisation.status = 'ACTIVE' AND organisation.organisation_type <> 'COMMUNITY'
                  AND organisation.id <> :collaborationId
                  AND (CAST(:organisationType AS text) IS NULL OR organisation.organisation_type = :organisationType)
                  AND (CAST(:province AS text) IS NULL OR organisation.province = :province)
                  AND (CAST(:memberOf AS uuid) IS NULL OR EXISTS (
                      SELECT FROM membership elsewhere
                      JOIN known_organisation other ON other.id = elsewhere.collaboration_id AND other.status = 'ACTIVE'
                      WHERE elsewhere.member_id = organisation.id AND elsewhere.collaboration_id = :memberOf
                        AND elsewhere.status IN ('CONFIRMED', 'RESIGNED')))
            )
            SELECT %s FROM candidate WHERE CAST(:standing AS text) IS NULL OR standing = :standing
            """;

    private final JdbcClient database;

    CandidateRepository(JdbcClient database) {
        this.database = database;
    }

    PageOf<Candidate> list(UUID collaborationId, CandidateFilter filter, Paging paging) {
        var page = select(
                        "*",
                        " ORDER BY lower(name), organisation_id LIMIT :size OFFSET :offset",
                        collaborationId,
                        filter)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query(Candidate.class)
                .list();
        var total = select("count(*)", "", collaborationId, filter)
                .query(Long.class)
                .single();
        return PageOf.of(page, paging, total);
    }

    private JdbcClient.StatementSpec select(String what, String page, UUID collaborationId, CandidateFilter filter) {
        return database.sql(CANDIDATES.formatted(what) + page)
                .param("collaborationId", collaborationId)
                .param("organisationType", nameOf(filter.organisationType()))
                .param("province", filter.province())
                .param("memberOf", filter.memberOf())
                .param("standing", nameOf(filter.standing()));
    }

    private static @Nullable String nameOf(@Nullable Enum<?> chosen) {
        return chosen == null ? null : chosen.name();
    }
}
