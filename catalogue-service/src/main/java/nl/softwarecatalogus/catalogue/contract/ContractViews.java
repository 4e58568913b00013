// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads contracts with the names of everything they refer to. */
@Repository
@Transactional(readOnly = true)
public class ContractViews {

    private static final String SELECT = """
            SELECT contract.*, party.organisation_id AS party_id, party.name AS party_name,
                party.organisation_type AS party_type, collaboration.name AS collaboration_name,
                collaboration.organisation_type AS collaboration_type, supplier.name AS registered_name,
                (SELECT count(*) FROM contract_usage WHERE contract_id = contract.id) AS usage_count,
                array(SELECT id FROM offering WHERE id IN (SELECT application_id FROM contract_usage
                    JOIN usage ON usage.id = usage_id WHERE contract_id = contract.id)
                    ORDER BY lower(name), id) AS application_ids,
                array(SELECT name FROM offering WHERE id IN (SELECT application_id FROM contract_usage
                    JOIN usage ON usage.id = usage_id WHERE contract_id = contract.id)
                    ORDER BY lower(name), id) AS application_names
            FROM contract JOIN known_organisation party ON party.organisation_id = contract.organisation_id
                LEFT JOIN known_organisation collaboration ON collaboration.organisation_id = collaboration_id
                LEFT JOIN known_organisation supplier ON supplier.organisation_id = supplier_id
            """;

    private static final String THOSE_OF = """
            WHERE contract.status <> 'WITHDRAWN'
                AND (contract.organisation_id = :organisation OR collaboration_id = :organisation)
                AND (CAST(:from AS date) IS NULL OR ends_on BETWEEN CAST(:from AS date) AND CAST(:until AS date))
                AND (coalesce(CAST(:application AS uuid), CAST(:usage AS uuid), CAST(:member AS uuid)) IS NULL OR EXISTS (
                    SELECT FROM contract_usage JOIN usage ON usage.id = usage_id WHERE contract_id = contract.id
                    AND application_id = coalesce(CAST(:application AS uuid), application_id)
                    AND member_id = coalesce(CAST(:member AS uuid), member_id)
                    AND usage.id = coalesce(CAST(:usage AS uuid), usage.id)))
            """;

    private static final String PAGE = " ORDER BY ends_on NULLS LAST, contract.id LIMIT :size OFFSET :offset";

    private static final String COVERED = """
            SELECT usage.id, offering.id AS application_id, offering.name AS application_name,
                member.organisation_id AS member_id, member.name AS member_name,
                member.organisation_type AS member_type
            FROM contract_usage JOIN usage ON usage.id = usage_id JOIN offering ON offering.id = application_id
                JOIN known_organisation member ON member.organisation_id = member_id
            WHERE contract_id = ? ORDER BY lower(offering.name), lower(member.name), usage.id""";

    private final JdbcClient database;

    ContractViews(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFoundException also for what this reader may not know of */
    public ContractView require(Actor reader, UUID id) {
        return database.sql(SELECT + "WHERE contract.id = ?")
                .param(id)
                .query((row, _) -> view(reader, row))
                .optional()
                .filter(contract -> ContractAccess.maySee(
                        reader, contract.organisation().organisationId(), contract.collaborationId()))
                .map(contract -> contract.with(covered(id)))
                .orElseThrow(() -> new NotFoundException("contract-not-found"));
    }

    /** The one that ends first comes first. */
    public PageOf<ContractView> find(Actor reader, ContractFilter filter, Paging paging) {
        ContractAccess.requireSeeingThoseOf(reader, filter.organisationId());
        var total = filtered("SELECT count(*) FROM contract " + THOSE_OF, filter)
                .query(Long.class)
                .single();
        var items = filtered(SELECT + THOSE_OF + PAGE, filter)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> view(reader, row))
                .list();
        return PageOf.of(items, paging, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, ContractFilter filter) {
        return database.sql(sql)
                .param("organisation", filter.organisationId())
                .param("application", filter.applicationId())
                .param("usage", filter.usageId())
                .param("member", filter.memberId())
                .param("from", filter.endsFrom())
                .param("until", filter.endsUntil());
    }

    private List<CoveredUsage> covered(UUID id) {
        return database.sql(COVERED)
                .param(id)
                .query((row, _) -> new CoveredUsage(
                        row.getObject("id", UUID.class),
                        new OfferingReference(
                                row.getObject("application_id", UUID.class), row.getString("application_name")),
                        OrganisationReference.from(row, "member")))
                .list();
    }

    private static ContractView view(Actor reader, ResultSet row) throws SQLException {
        var party = OrganisationReference.from(row, "party");
        var endsOn = row.getObject("ends_on", LocalDate.class);
        var notice = row.getObject("notice_period_months", Integer.class);
        var registered = row.getString("registered_name");
        return new ContractView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                party,
                OrganisationReference.fromOptional(row, "collaboration"),
                new ContractSupplier(
                        row.getObject("supplier_id", UUID.class),
                        registered == null ? row.getString("supplier_name") : registered),
                row.getString("number"),
                row.getObject("starts_on", LocalDate.class),
                endsOn,
                notice,
                endsOn == null || notice == null ? null : endsOn.minusMonths(notice),
                row.getObject("renews_on", LocalDate.class),
                costs(row),
                ContractStatus.valueOf(row.getString("status")),
                applications(row),
                row.getLong("usage_count"),
                null,
                ContractAccess.maySeeNote(reader, party.organisationId()) ? row.getString("note") : null);
    }

    private static @Nullable ContractCosts costs(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("costs_amount");
        return amount == null ? null : new ContractCosts(amount, CostInterval.valueOf(row.getString("costs_interval")));
    }

    private static List<OfferingReference> applications(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray("application_ids").getArray();
        var names = (String[]) row.getArray("application_names").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(index -> new OfferingReference(ids[index], names[index]))
                .toList();
    }
}
