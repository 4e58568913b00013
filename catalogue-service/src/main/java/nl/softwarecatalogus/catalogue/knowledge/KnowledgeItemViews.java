// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.file.FileReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads best practices and standards, each reader what it may see: the published ones, its own, and VNG all of them. */
@Repository
@Transactional(readOnly = true)
public class KnowledgeItemViews {

    private static final String COLUMNS = """
            SELECT item.*, provider.name AS provider_name, provider.organisation_type AS provider_type,\s""" + FileReference.COLUMNS;

    private static final String VISIBLE = """
             FROM knowledge_item item JOIN known_organisation provider ON organisation_id = item.provider_id
                LEFT JOIN stored_file ON stored_file.id = item.file_id
            WHERE (item.status = 'PUBLISHED' OR :all OR item.provider_id = CAST(:own AS uuid))""";

    private static final String MATCHES = """
             AND (position(lower(:words) IN lower(item.title)) > 0
                OR position(lower(:words) IN lower(item.summary)) > 0)
            AND (CAST(:kind AS text) IS NULL OR item.kind = :kind)
            AND (CAST(:status AS text) IS NULL OR item.status = :status)
            AND (CAST(:provider AS uuid) IS NULL OR item.provider_id = CAST(:provider AS uuid))""";

    private static final String PAGE = " ORDER BY lower(item.title), item.id LIMIT :size OFFSET :offset";

    private final JdbcClient database;

    KnowledgeItemViews(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFoundException also for what this reader may not know of */
    public KnowledgeItemView require(Actor reader, UUID id) {
        return sql(COLUMNS + VISIBLE + " AND item.id = :id", reader)
                .param("id", id)
                .query((row, _) -> view(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("knowledge-item-not-found"));
    }

    public PageOf<KnowledgeItemView> find(Actor reader, KnowledgeFilter filter, Paging paging) {
        var total = filtered("SELECT count(*)" + VISIBLE + MATCHES, reader, filter)
                .query(Long.class)
                .single();
        var items = filtered(COLUMNS + VISIBLE + MATCHES + PAGE, reader, filter)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> view(row))
                .list();
        return PageOf.of(items, paging, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, Actor reader, KnowledgeFilter filter) {
        return sql(sql, reader)
                .param("words", filter.text().words())
                .param("kind", name(filter.kind()))
                .param("status", name(filter.status()))
                .param("provider", filter.providerId());
    }

    private JdbcClient.StatementSpec sql(String sql, Actor reader) {
        UUID own = reader.acting().map(Grant::organisationId).orElse(null);
        return database.sql(sql).param("all", KnowledgeAccess.seesAll(reader)).param("own", own);
    }

    private static KnowledgeItemView view(ResultSet row) throws SQLException {
        return new KnowledgeItemView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                KnowledgeKind.valueOf(row.getString("kind")),
                OrganisationReference.from(row, "provider"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("link"),
                FileReference.fromOptional(row),
                KnowledgeStatus.valueOf(row.getString("status")),
                row.getObject("published_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
