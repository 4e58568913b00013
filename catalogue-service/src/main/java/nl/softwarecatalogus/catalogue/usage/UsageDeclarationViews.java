// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads declarations of usage. */
@Repository
@Transactional(readOnly = true)
public class UsageDeclarationViews {

    private static final String SELECT = """
            SELECT declaration.*, offering.name AS application_name,
                collaboration.name AS collaboration_name, collaboration.organisation_type AS collaboration_type
            FROM usage_declaration declaration JOIN offering ON offering.id = application_id
                JOIN known_organisation collaboration ON organisation_id = collaboration_id\s""";

    private static final String BY_COLLABORATION = "WHERE collaboration_id = :collaboration";

    private static final String COUNT = """
            SELECT count(*) FROM usage_declaration declaration JOIN offering ON offering.id = application_id\s""" + BY_COLLABORATION;

    private static final String PAGE = " ORDER BY declared_at DESC, declaration.id LIMIT :size OFFSET :offset";

    private static final String MISSING = """
             AND offering.status = 'PUBLISHED'
                AND EXISTS (SELECT FROM usage WHERE usage_declaration_id = declaration.id
                    AND usage.status <> 'WITHDRAWN' AND usage.phase NOT IN ('PHASING_OUT', 'PHASED_OUT'))
                AND NOT EXISTS (SELECT FROM usage WHERE declared_by = collaboration_id AND member_id = :member
                    AND usage.application_id = declaration.application_id AND usage.status <> 'WITHDRAWN')
            """;

    private final JdbcClient database;

    UsageDeclarationViews(JdbcClient database) {
        this.database = database;
    }

    /** With the usage of every member. */
    public UsageDeclarationView require(Actor reader, UUID id) {
        var declaration = database.sql(SELECT + "WHERE declaration.id = ?")
                .param(id)
                .query((row, _) -> view(reader, row))
                .optional()
                .filter(found -> UsageAccess.maySeeDeclarations(
                        reader, found.collaboration().organisationId()))
                .orElseThrow(() -> new NotFoundException("usage-declaration-not-found"));
        return declaration.with(usages(id));
    }

    public PageOf<UsageDeclarationView> find(Actor reader, UUID collaborationId, Paging paging) {
        return page(
                reader, database.sql(COUNT), database.sql(SELECT + BY_COLLABORATION + PAGE), collaborationId, paging);
    }

    /** Only what could be extended to this member: current, of an application that is offered, and not declared for it. */
    public PageOf<UsageDeclarationView> findMissing(Actor reader, UUID collaborationId, UUID memberId, Paging paging) {
        return page(
                reader,
                database.sql(COUNT + MISSING).param("member", memberId),
                database.sql(SELECT + BY_COLLABORATION + MISSING + PAGE).param("member", memberId),
                collaborationId,
                paging);
    }

    private static PageOf<UsageDeclarationView> page(
            Actor reader, StatementSpec count, StatementSpec rows, UUID collaborationId, Paging paging) {
        Actor.require(UsageAccess.maySeeDeclarations(reader, collaborationId));
        var total =
                count.param("collaboration", collaborationId).query(Long.class).single();
        var items = rows.param("collaboration", collaborationId)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> view(reader, row))
                .list();
        return PageOf.of(items, paging, total);
    }

    private List<DeclaredUsageView> usages(UUID declarationId) {
        return database.sql("""
                SELECT usage.id, usage.status, phase, member_id, name AS member_name, organisation_type AS member_type
                FROM usage JOIN known_organisation ON organisation_id = member_id
                WHERE usage_declaration_id = ? ORDER BY lower(name), usage.id""")
                .param(declarationId)
                .query((row, _) -> new DeclaredUsageView(
                        row.getObject("id", UUID.class),
                        OrganisationReference.from(row, "member"),
                        UsageStatus.valueOf(row.getString("status")),
                        UsagePhase.valueOf(row.getString("phase"))))
                .list();
    }

    private static UsageDeclarationView view(Actor reader, ResultSet row) throws SQLException {
        var hosting = row.getString("hosting");
        var collaboration = OrganisationReference.from(row, "collaboration");
        return new UsageDeclarationView(
                row.getObject("id", UUID.class),
                new OfferingReference(row.getObject("application_id", UUID.class), row.getString("application_name")),
                collaboration,
                UsagePhase.valueOf(row.getString("phase")),
                row.getObject("phase_since", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                hosting == null ? null : CloudModel.valueOf(hosting),
                row.getObject("ends_on", LocalDate.class),
                UsageAccess.maySeeNote(reader, collaboration.organisationId()) ? row.getString("note") : null,
                row.getTimestamp("declared_at").toInstant(),
                row.getInt("member_count"),
                null);
    }
}
