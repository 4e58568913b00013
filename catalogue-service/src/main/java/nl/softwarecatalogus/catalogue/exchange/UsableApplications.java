// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applications and modules that rows of a landscape can mean, and what the organisation recorded of them before. */
@Repository
class UsableApplications {

    private final JdbcClient database;

    UsableApplications(JdbcClient database) {
        this.database = database;
    }

    /** Those that this organisation can record usage of, by name or key. */
    List<Usable> find(UUID organisationId, Collection<String> names, Collection<UUID> ids) {
        return database.sql("""
                SELECT offering.id, offering.name, provider.name AS supplier, usage.id AS usage_id, phase, phase_since,
                    starts_on, ends_on, hosting, offering_version_id
                FROM offering JOIN known_organisation provider ON organisation_id = provider_id
                    LEFT JOIN usage ON application_id = offering.id AND member_id = :organisation
                        AND declared_by IS NULL AND usage.status <> 'WITHDRAWN'
                WHERE (lower(offering.name) = ANY(:names) OR offering.id = ANY(:ids)) AND kind <> 'SERVICE'
                    AND (offering.status = 'PUBLISHED' OR usage.id IS NOT NULL
                        OR (offering.status = 'CONCEPT' AND suggested_by IS NOT NULL AND NOT EXISTS (
                            SELECT FROM known_organisation user_of WHERE user_of.organisation_id = :organisation
                            AND user_of.organisation_type = 'SUPPLIER')))
                ORDER BY lower(offering.name), lower(provider.name), offering.id""")
                .param("organisation", organisationId)
                .param("names", names.stream().map(UsableApplications::key).toArray(String[]::new))
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> usable(row))
                .list();
    }

    Optional<UUID> findVersion(UUID applicationId, String number) {
        return database.sql("SELECT id FROM offering_version WHERE offering_id = ? AND number = ?")
                .param(applicationId)
                .param(number)
                .query(UUID.class)
                .optional();
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Usable usable(ResultSet row) throws SQLException {
        var usageId = row.getObject("usage_id", UUID.class);
        return new Usable(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("supplier"),
                usageId == null
                        ? null
                        : new Recorded(usageId, row.getObject("starts_on", LocalDate.class), terms(row)));
    }

    private static UsageTerms terms(ResultSet row) throws SQLException {
        var hosting = row.getString("hosting");
        return new UsageTerms(
                UsagePhase.valueOf(row.getString("phase")),
                row.getObject("phase_since", LocalDate.class),
                hosting == null ? null : CloudModel.valueOf(hosting),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("offering_version_id", UUID.class));
    }

    /** @param recorded the organisation's own record of it */
    record Usable(
            UUID id, String name, String supplier, @Nullable Recorded recorded) {}

    record Recorded(UUID usageId, LocalDate startsOn, UsageTerms terms) {}
}
