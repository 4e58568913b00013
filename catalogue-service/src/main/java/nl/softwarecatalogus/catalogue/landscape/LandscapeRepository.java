// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageStatus;
import nl.softwarecatalogus.catalogue.version.VersionReference;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a page of a landscape and its total in one query; names and components are looked up for that page only. */
@Repository
class LandscapeRepository {

    /** Of one source as much as the page can need: in this order applications are read by index, no further than that. */
    private static final String CANDIDATES = """
            (SELECT usage.id, lower(offering.name) AS application, offering.id AS application_id, lower(member.name) AS member,
                usage.declared_by IS NOT NULL AS declared
            FROM %s JOIN offering ON offering.id = application_id
                JOIN known_organisation member ON member.organisation_id = member_id
            WHERE %s
            ORDER BY lower(offering.name), offering.id, lower(member.name), usage.declared_by IS NOT NULL, usage.id
            LIMIT :reach)""";

    private static final String COUNT = "(SELECT count(*) FROM %s%s WHERE %s)";

    private static final String PAGE = """
            WITH candidate AS (%1$s),
            page AS (
                SELECT id FROM candidate ORDER BY application, application_id, member, declared, id
                LIMIT :size OFFSET :offset)
            SELECT counted.total, entry.*
            FROM (SELECT %4$s AS total) counted
            LEFT JOIN (
                SELECT usage.id, usage.status, phase, phase_since, starts_on, %8$s AS ends_on, hosting,
                    offering.id AS application_id, offering.name AS application_name,
                    offering.status AS application_status,
                    provider.organisation_id AS provider_id, provider.name AS provider_name,
                    provider.organisation_type AS provider_type,
                    member.organisation_id AS member_id, member.name AS member_name,
                    member.organisation_type AS member_type,
                    via.organisation_id AS via_id, via.name AS via_name, via.organisation_type AS via_type,
                    %3$s AS leading, %7$s AS source, %2$s, %5$s
                FROM page JOIN usage ON usage.id = page.id JOIN offering ON offering.id = application_id
                    JOIN known_organisation provider ON provider.organisation_id = offering.provider_id
                    JOIN known_organisation member ON member.organisation_id = member_id
                    LEFT JOIN known_organisation via ON via.organisation_id = declared_by
                    %6$s) entry ON true
            ORDER BY lower(application_name), application_id, lower(member_name), via_id IS NOT NULL, entry.id""";

    private static final int FETCHED = 500;

    private final JdbcClient database;

    LandscapeRepository(JdbcClient database) {
        this.database = database;
    }

    PageOf<LandscapeEntry> findByOrganisation(UUID organisationId, LandscapeFilter filter, Paging paging) {
        return page(query(LandscapeSide.OF_ORGANISATION, organisationId, filter), filter, paging);
    }

    PageOf<LandscapeEntry> findByCollaboration(UUID collaborationId, LandscapeFilter filter, Paging paging) {
        return page(query(LandscapeSide.OF_COLLABORATION, collaborationId, filter), filter, paging);
    }

    void readOrganisation(UUID organisationId, LandscapeFilter filter, Consumer<LandscapeEntry> reader) {
        readAll(query(LandscapeSide.OF_ORGANISATION, organisationId, filter), filter, reader);
    }

    void readCollaboration(UUID collaborationId, LandscapeFilter filter, Consumer<LandscapeEntry> reader) {
        readAll(query(LandscapeSide.OF_COLLABORATION, collaborationId, filter), filter, reader);
    }

    private JdbcClient.StatementSpec query(LandscapeSide side, UUID organisationId, LandscapeFilter filter) {
        var condition = side.seen(filter.ofUsage()) + filter.ofOfferings();
        var offerings = filter.concernsOfferings() ? " JOIN offering ON offering.id = application_id" : "";
        return database.sql(PAGE.formatted(
                        side.all(
                                " UNION ALL ",
                                source -> CANDIDATES.formatted(source.from(), source.where() + condition)),
                        ComponentReference.COLUMNS,
                        side.leading(),
                        side.all(
                                " + ", source -> COUNT.formatted(source.from(), offerings, source.where() + condition)),
                        VersionReference.COLUMNS,
                        VersionReference.JOIN,
                        side.source(),
                        side.seen("usage.ends_on")))
                .param("organisation", organisationId);
    }

    /** A page past the end holds one row: the total alone. */
    private static PageOf<LandscapeEntry> page(JdbcClient.StatementSpec query, LandscapeFilter filter, Paging paging) {
        var entries = new ArrayList<LandscapeEntry>();
        List<Long> totals = filter.applyTo(query)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .param("reach", paging.offset() + paging.pageSize())
                .query((row, _) -> {
                    if (row.getObject("id") != null) {
                        entries.add(entry(row));
                    }
                    return row.getLong("total");
                })
                .list();
        return PageOf.of(entries, paging, totals.getFirst());
    }

    /** A page without a limit, read as it comes: in a transaction the driver asks for some rows at a time. */
    private static void readAll(
            JdbcClient.StatementSpec query, LandscapeFilter filter, Consumer<LandscapeEntry> reader) {
        filter.applyTo(query)
                .param("size", null)
                .param("offset", 0)
                .param("reach", null)
                .withFetchSize(FETCHED)
                .query(row -> {
                    if (row.getObject("id") != null) {
                        reader.accept(entry(row));
                    }
                });
    }

    private static LandscapeEntry entry(ResultSet row) throws SQLException {
        var hosting = row.getString("hosting");
        var source = row.getString("source");
        return new LandscapeEntry(
                row.getObject("id", UUID.class),
                new OfferingReference(row.getObject("application_id", UUID.class), row.getString("application_name")),
                OfferingStatus.valueOf(row.getString("application_status")),
                OrganisationReference.from(row, "provider"),
                OrganisationReference.from(row, "member"),
                OrganisationReference.fromOptional(row, "via"),
                source == null ? null : UsageSource.valueOf(source),
                row.getBoolean("leading"),
                UsageStatus.valueOf(row.getString("status")),
                UsagePhase.valueOf(row.getString("phase")),
                row.getObject("phase_since", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                hosting == null ? null : CloudModel.valueOf(hosting),
                VersionReference.fromOptional(row),
                ComponentReference.allFrom(row));
    }
}
