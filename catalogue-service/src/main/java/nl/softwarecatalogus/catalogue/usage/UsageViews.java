// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.version.VersionReference;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads usage with the names of everything it refers to. */
@Repository
@Transactional(readOnly = true)
public class UsageViews {

    static final String SELECT = """
            SELECT usage.*, usage.status AS usage_status, offering.name AS application_name,
                member.name AS member_name, member.organisation_type AS member_type,
                collaboration.organisation_id AS collaboration_id, collaboration.name AS collaboration_name,
                collaboration.organisation_type AS collaboration_type,\s""" + ComponentReference.COLUMNS + ", " + VersionReference.COLUMNS
            + " FROM usage" + VersionReference.JOIN + """
            JOIN offering ON offering.id = application_id
                JOIN known_organisation member ON member.organisation_id = member_id
                LEFT JOIN known_organisation collaboration ON collaboration.organisation_id = declared_by
            """;

    private final JdbcClient database;

    UsageViews(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFoundException also for what this reader may not know of */
    public UsageView require(Actor reader, UUID id) {
        return database.sql(SELECT + "WHERE usage.id = ?")
                .param(id)
                .query((row, _) -> view(row))
                .optional()
                .flatMap(usage -> asSeenBy(reader, usage))
                .orElseThrow(() -> new NotFoundException("usage-not-found"));
    }

    private static Optional<UsageView> asSeenBy(Actor reader, UsageView usage) {
        if (UsageAccess.maySee(reader, usage.member().organisationId(), usage.collaborationId())) {
            return Optional.of(usage);
        }
        return UsageAccess.maySeeAll(reader) ? Optional.of(usage.forSystems()) : Optional.empty();
    }

    /** In the order of member and application. */
    List<UsageView> requireAll(Actor reader, Set<UUID> ids) {
        var found = database.sql(
                        SELECT + "WHERE usage.id = ANY(?) ORDER BY lower(member.name), lower(offering.name), usage.id")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> view(row))
                .list();
        var visible = found.stream()
                .allMatch(
                        usage -> UsageAccess.maySee(reader, usage.member().organisationId(), usage.collaborationId()));
        if (!visible || found.size() < ids.size()) {
            throw new NotFoundException("usage-not-found");
        }
        return found;
    }

    /** For events about these usages, whoever may see them. */
    Map<UUID, UsageFacts> facts(Collection<UUID> ids) {
        return database
                .sql(SELECT + "WHERE usage.id = ANY(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> view(row))
                .list()
                .stream()
                .collect(Collectors.toMap(UsageView::id, UsageView::facts));
    }

    static UsageView view(ResultSet row) throws SQLException {
        var hosting = row.getString("hosting");
        var settlement = row.getString("settlement");
        Timestamp disputedAt = row.getTimestamp("disputed_at");
        return new UsageView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("usage_declaration_id", UUID.class),
                new OfferingReference(row.getObject("application_id", UUID.class), row.getString("application_name")),
                OrganisationReference.from(row, "member"),
                OrganisationReference.fromOptional(row, "collaboration"),
                UsageStatus.valueOf(row.getString("usage_status")),
                UsagePhase.valueOf(row.getString("phase")),
                row.getObject("phase_since", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                hosting == null ? null : CloudModel.valueOf(hosting),
                row.getObject("ends_on", LocalDate.class),
                VersionReference.fromOptional(row),
                settlement == null ? null : Settlement.valueOf(settlement),
                row.getString("dispute_reason"),
                disputedAt == null ? null : disputedAt.toInstant(),
                ComponentReference.allFrom(row));
    }
}
