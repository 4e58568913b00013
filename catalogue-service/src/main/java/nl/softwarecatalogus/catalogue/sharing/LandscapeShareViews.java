// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads with whom landscapes are and were shared. */
@Repository
@Transactional(readOnly = true)
public class LandscapeShareViews {

    private static final String SELECT = """
            SELECT share.*, sharer.organisation_id AS sharer_id, sharer.name AS sharer_name,
                sharer.organisation_type AS sharer_type, collaboration.name AS collaboration_name,
                collaboration.organisation_type AS collaboration_type
            FROM landscape_share share JOIN known_organisation sharer ON sharer.organisation_id = share.organisation_id
                LEFT JOIN known_organisation collaboration ON collaboration.organisation_id = collaboration_id
            """;

    private static final String PAGE = " ORDER BY shared_at DESC, share.id LIMIT :size OFFSET :offset";

    private final JdbcClient database;

    LandscapeShareViews(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFoundException also for what this reader may not know of */
    public LandscapeShareView require(Actor reader, UUID id) {
        return database.sql(SELECT + "WHERE share.id = ?")
                .param(id)
                .query((row, _) -> view(row))
                .optional()
                .filter(share ->
                        SharingAccess.maySee(reader, share.organisation().organisationId(), share.collaborationId()))
                .orElseThrow(() -> new NotFoundException("landscape-share-not-found"));
    }

    /** The newest first. */
    public PageOf<LandscapeShareView> find(Actor reader, LandscapeShareFilter filter, Paging paging) {
        SharingAccess.requireSeeingThoseOf(reader, filter.organisationId(), filter.collaborationId());
        var total = filtered("SELECT count(*) FROM landscape_share share " + filter.condition(), filter)
                .query(Long.class)
                .single();
        var items = filtered(SELECT + filter.condition() + PAGE, filter)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> view(row))
                .list();
        return PageOf.of(items, paging, total);
    }

    private StatementSpec filtered(String sql, LandscapeShareFilter filter) {
        var status = filter.status();
        return database.sql(sql)
                .param("organisation", filter.organisationId())
                .param("collaboration", filter.collaborationId())
                .param("status", status == null ? null : status.name());
    }

    private static LandscapeShareView view(ResultSet row) throws SQLException {
        var endedAt = row.getTimestamp("ended_at");
        return new LandscapeShareView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                OrganisationReference.from(row, "sharer"),
                Audience.valueOf(row.getString("audience")),
                OrganisationReference.fromOptional(row, "collaboration"),
                ShareStatus.valueOf(row.getString("status")),
                row.getTimestamp("shared_at").toInstant(),
                endedAt == null ? null : endedAt.toInstant());
    }
}
