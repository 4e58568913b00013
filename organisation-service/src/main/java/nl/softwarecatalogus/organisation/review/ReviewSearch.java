// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How active organisations stand in a round, by name. */
@Repository
class ReviewSearch {

    private static final String STANDING = """
            WITH standing AS (
                SELECT organisation.id, organisation.name, organisation.name_key, organisation.organisation_type,
                       team.accounts, review.reviewed_at, reminder.told_at,
                       CASE WHEN review.reviewed_at >= :startsAt THEN 'REVIEWED'
                            WHEN team.first_invited_at IS NULL OR team.first_invited_at >= :startsAt THEN 'NOT_DUE'
                            WHEN reminder.told_at < :overdueWhenToldBefore THEN 'OVERDUE'
                            ELSE 'DUE' END AS status
                FROM organisation
                CROSS JOIN LATERAL (SELECT count(*) AS accounts, min(invited_at) AS first_invited_at
                    FROM access WHERE access.organisation_id = organisation.id) team
                CROSS JOIN LATERAL (SELECT max(reviewed_at) AS reviewed_at
                    FROM rights_review WHERE rights_review.organisation_id = organisation.id) review
                LEFT JOIN rights_review_reminder reminder
                    ON reminder.organisation_id = organisation.id AND reminder.starts_on = :startsOn
                WHERE organisation.status = 'ACTIVE' OR organisation.id = :id)
            """;

    private static final String MATCHING = "FROM standing WHERE CAST(:status AS text) IS NULL OR status = :status";

    private final JdbcClient database;

    ReviewSearch(JdbcClient database) {
        this.database = database;
    }

    /** Also of one that is not active. */
    Optional<OrganisationReview> find(UUID organisationId, ReviewRound round) {
        return standing("SELECT * FROM standing WHERE id = :id", round, organisationId)
                .query((row, _) -> review(row, round))
                .optional();
    }

    PageOf<OrganisationReview> page(@Nullable ReviewStatus status, Paging paging, ReviewRound round) {
        var items = standing("SELECT * " + MATCHING + " ORDER BY name_key, id LIMIT :limit OFFSET :offset", round, null)
                .param("status", name(status))
                .param("limit", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> review(row, round))
                .list();
        var total = standing("SELECT count(*) " + MATCHING, round, null)
                .param("status", name(status))
                .query(Long.class)
                .single();
        return PageOf.of(items, paging, total);
    }

    List<OrganisationReview> all(@Nullable ReviewStatus status, ReviewRound round) {
        return standing("SELECT * " + MATCHING + " ORDER BY name_key, id", round, null)
                .param("status", name(status))
                .query((row, _) -> review(row, round))
                .list();
    }

    private JdbcClient.StatementSpec standing(String query, ReviewRound round, @Nullable UUID id) {
        return database.sql(STANDING + query)
                .param("startsOn", round.startsOn())
                .param("startsAt", Timestamp.from(round.startsAt()))
                .param("overdueWhenToldBefore", Timestamp.from(round.overdueWhenToldBefore()))
                .param("id", id, java.sql.Types.OTHER);
    }

    private static @Nullable String name(@Nullable ReviewStatus status) {
        return status == null ? null : status.name();
    }

    private static OrganisationReview review(ResultSet row, ReviewRound round) throws SQLException {
        var told = row.getTimestamp("told_at");
        var reviewed = row.getTimestamp("reviewed_at");
        return new OrganisationReview(
                row.getObject("id", UUID.class),
                row.getString("name"),
                OrganisationType.valueOf(row.getString("organisation_type")),
                ReviewStatus.valueOf(row.getString("status")),
                told == null ? null : round.dueWhenToldAt(told.toInstant()),
                reviewed == null ? null : ReviewRound.day(reviewed.toInstant()),
                row.getInt("accounts"));
    }
}
