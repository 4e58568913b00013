// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.version.VersionReference;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the landscapes that organisations opened to other governments: only what they recorded themselves. */
@Repository
class NeighbourRepository {

    /** Those who take part now; what was opened by who merged goes on in another name. */
    static final String OPENED = """
            SELECT organisation_id, name, organisation_type, shared_at
            FROM landscape_share share JOIN known_organisation known USING (organisation_id)
            WHERE audience = 'GOVERNMENTS' AND share.status = 'SHARED' AND known.status = 'ACTIVE'
                AND merged_into_id IS NULL""";

    private static final String NEIGHBOURS = "WITH opened AS (" + OPENED + """
                AND position(lower(:words) IN lower(name)) > 0)
            SELECT counted.total, page.*
            FROM (SELECT count(*) AS total FROM opened) counted LEFT JOIN (
                SELECT organisation_id AS neighbour_id, name AS neighbour_name, organisation_type AS neighbour_type,
                    shared_at, (SELECT count(*) FROM usage WHERE member_id = organisation_id AND declared_by IS NULL
                        AND usage.status <> 'WITHDRAWN') AS applications
                FROM opened ORDER BY lower(name), organisation_id LIMIT :size OFFSET :offset) page ON true
            ORDER BY lower(neighbour_name), neighbour_id""";

    private static final String ENTRIES =
            """
            WITH page AS (
                SELECT usage.id FROM usage JOIN offering ON offering.id = application_id
                WHERE usage.member_id = :organisation AND usage.declared_by IS NULL%1$s
                ORDER BY lower(offering.name), usage.id LIMIT :size OFFSET :offset)
            SELECT counted.total, entry.*
            FROM (SELECT count(*) AS total FROM usage JOIN offering ON offering.id = application_id
                WHERE usage.member_id = :organisation AND usage.declared_by IS NULL%1$s) counted
            LEFT JOIN (
                SELECT usage.id, phase, phase_since, starts_on, hosting, offering.id AS application_id,
                    offering.name AS application_name, offering.status AS application_status,
                    provider.organisation_id AS provider_id, provider.name AS provider_name,
                    provider.organisation_type AS provider_type,\s""" + ComponentReference.COLUMNS + ", " + VersionReference.COLUMNS + """
                 FROM page JOIN usage ON usage.id = page.id JOIN offering ON offering.id = application_id
                    JOIN known_organisation provider ON provider.organisation_id = offering.provider_id
            """ + VersionReference.JOIN + """
                ) entry ON true
            ORDER BY lower(application_name), entry.id""";

    private final JdbcClient database;

    NeighbourRepository(JdbcClient database) {
        this.database = database;
    }

    boolean isOpened(UUID organisationId) {
        return database.sql("SELECT EXISTS (" + OPENED + " AND organisation_id = ?)")
                .param(organisationId)
                .query(Boolean.class)
                .single();
    }

    /** A page past the end holds one row: the total alone; so it is with entries. */
    PageOf<NeighbourLandscape> find(SearchText text, Paging paging) {
        var neighbours = new ArrayList<NeighbourLandscape>();
        var totals = database.sql(NEIGHBOURS)
                .param("words", text.words())
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> {
                    if (row.getObject("neighbour_id") != null) {
                        neighbours.add(new NeighbourLandscape(
                                OrganisationReference.from(row, "neighbour"),
                                row.getInt("applications"),
                                row.getTimestamp("shared_at").toInstant()));
                    }
                    return row.getLong("total");
                })
                .list();
        return PageOf.of(neighbours, paging, totals.getFirst());
    }

    PageOf<NeighbourEntry> findEntries(UUID organisationId, LandscapeFilter filter, Paging paging) {
        var entries = new ArrayList<NeighbourEntry>();
        var totals = filter.applyTo(database.sql(ENTRIES.formatted(filter.ofUsage() + filter.ofOfferings())))
                .param("organisation", organisationId)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> {
                    if (row.getObject("id") != null) {
                        entries.add(entry(row));
                    }
                    return row.getLong("total");
                })
                .list();
        return PageOf.of(entries, paging, totals.getFirst());
    }

    private static NeighbourEntry entry(ResultSet row) throws SQLException {
        var hosting = row.getString("hosting");
        return new NeighbourEntry(
                new OfferingReference(row.getObject("application_id", UUID.class), row.getString("application_name")),
                OfferingStatus.valueOf(row.getString("application_status")),
                OrganisationReference.from(row, "provider"),
                UsagePhase.valueOf(row.getString("phase")),
                row.getObject("phase_since", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                hosting == null ? null : CloudModel.valueOf(hosting),
                VersionReference.fromOptional(row),
                ComponentReference.allFrom(row));
    }
}
