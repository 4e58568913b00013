// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
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

/** Reads offerings, each reader what it may see: the published ones, its own, and VNG all of them. */
@Repository
@Transactional(readOnly = true)
public class OfferingViews {

    private static final String SEES_ALL_OF_IT = ":all OR offering.provider_id = CAST(:own AS uuid)";

    private static final String COLUMNS = "SELECT offering.*, provider.organisation_id AS provider_id,"
            + " provider.name AS provider_name, provider.organisation_type AS provider_type,"
            + " CASE WHEN " + SEES_ALL_OF_IT + " THEN"
            + " (SELECT count(DISTINCT member_id) FROM usage"
            + " WHERE application_id = offering.id AND usage.status <> 'WITHDRAWN') END AS users, "
            + " CASE WHEN " + SEES_ALL_OF_IT + " THEN " + OutdatedReference.COLUMN + " END AS outdated, "
            + " (" + SEES_ALL_OF_IT + " OR :suggestions OR provider.organisation_type IN ('SUPPLIER', 'COMMUNITY'))"
            + " AND contact_name IS NOT NULL AS shows_contact, "
            + ComponentReference.COLUMNS;

    private static final String MAY_SEE = " WHERE (offering.status = 'PUBLISHED' OR :all"
            + " OR offering.provider_id = CAST(:own AS uuid)"
            + " OR (:suggestions AND offering.status = 'CONCEPT' AND offering.suggested_by IS NOT NULL))";

    private static final String VISIBLE =
            " FROM offering JOIN known_organisation provider ON organisation_id = offering.provider_id" + MAY_SEE;

    private static final String OUTDATED =
            " AND (" + SEES_ALL_OF_IT + ") AND EXISTS (" + OutdatedReference.OF_OFFERING + ")";

    private static final String PAGE = " ORDER BY lower(offering.name), offering.id LIMIT :size OFFSET :offset";

    private final JdbcClient database;

    OfferingViews(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFoundException also for what this reader may not know of */
    public OfferingView require(Actor reader, UUID id) {
        return sql(COLUMNS + VISIBLE + " AND offering.id = :id", reader)
                .param("id", id)
                .query((row, _) -> view(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("offering-not-found"));
    }

    /** Those of these that this reader may know of, by name. */
    public List<OfferingView> findAll(Actor reader, Collection<UUID> ids) {
        return sql(
                        COLUMNS + VISIBLE + " AND offering.id = ANY(:ids) ORDER BY lower(offering.name), offering.id",
                        reader)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> view(row))
                .list();
    }

    /** Everything of one provider that this reader may know of, by name. */
    public List<OfferingView> findAllOf(Actor reader, UUID providerId) {
        return sql(
                        COLUMNS + VISIBLE + " AND offering.provider_id = :provider"
                                + " ORDER BY lower(offering.name), offering.id",
                        reader)
                .param("provider", providerId)
                .query((row, _) -> view(row))
                .list();
    }

    public PageOf<OfferingView> find(Actor reader, OfferingFilter filter, Paging paging) {
        Actor.require(!filter.outdatedReferences() || OfferingAccess.mayMend(reader));
        var matches = filter.conditions() + (filter.outdatedReferences() ? OUTDATED : "");
        var total = filtered("SELECT count(*) FROM offering" + MAY_SEE + matches, reader, filter)
                .query(Long.class)
                .single();
        List<OfferingView> items = filtered(COLUMNS + VISIBLE + matches + PAGE, reader, filter)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> view(row))
                .list();
        return PageOf.of(items, paging, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, Actor reader, OfferingFilter filter) {
        return sql(sql, reader)
                .param("part", filter.text().part())
                .param("kind", name(filter.kind()))
                .param("status", name(filter.status()))
                .param("provider", filter.providerId())
                .param("component", filter.referenceComponentId())
                .param("serviced", filter.servicedOfferingId());
    }

    private JdbcClient.StatementSpec sql(String sql, Actor reader) {
        Optional<UUID> own = reader.acting().map(Grant::organisationId);
        return database.sql(sql)
                .param("all", OfferingAccess.seesAll(reader))
                .param("own", own.orElse(null))
                .param("suggestions", OfferingAccess.seesSuggestions(reader));
    }

    private static OfferingView view(ResultSet row) throws SQLException {
        return new OfferingView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                OfferingKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_description"),
                row.getString("long_description"),
                row.getString("website"),
                optional(LicenceForm.class, row.getString("licence_form")),
                row.getString("spdx_id"),
                optional(CloudModel.class, row.getString("cloud_model")),
                List.of((String[]) row.getArray("hosting_countries").getArray()),
                List.of((String[]) row.getArray("jurisdictions").getArray()),
                row.getBoolean("shows_contact") ? contact(row) : null,
                OrganisationReference.from(row, "provider"),
                OfferingStatus.valueOf(row.getString("status")),
                row.getObject("published_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                ComponentReference.allFrom(row),
                OutdatedReference.allFrom(row),
                row.getObject("suggested_by") != null && row.getString("status").equals("CONCEPT"),
                row.getObject("replaced_by_id", UUID.class),
                row.getObject("users", Long.class));
    }

    private static OfferingContact contact(ResultSet row) throws SQLException {
        return new OfferingContact(
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("contact_phone"),
                row.getString("contact_url"));
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
