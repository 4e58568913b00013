// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.version.VersionReference;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads proposals of usage, each reader what it may know of them. */
@Repository
@Transactional(readOnly = true)
public class ProposalViews {

    private static final String SELECT = "SELECT proposal.*, offering.name AS application_name,"
            + " provider.name AS provider_name, provider.organisation_type AS provider_type,"
            + " consumer.name AS consumer_name, consumer.organisation_type AS consumer_type, "
            + VersionReference.COLUMNS + """
             FROM usage_proposal proposal JOIN offering ON offering.id = application_id
                JOIN known_organisation provider ON provider.organisation_id = proposal.provider_id
                JOIN known_organisation consumer ON consumer.organisation_id = consumer_id
                LEFT JOIN offering_version ON offering_version.id = offering_version_id
            """;

    private static final String MATCHES = """
             AND (CAST(:status AS text) IS NULL OR proposal.status = :status)
            AND (CAST(:application AS uuid) IS NULL OR application_id = CAST(:application AS uuid))""";

    private static final String PAGE = " ORDER BY proposed_at DESC, proposal.id LIMIT :size OFFSET :offset";

    private final JdbcClient database;

    ProposalViews(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFoundException also for what this reader may not know of */
    public ProposalView require(Actor reader, UUID id) {
        return database.sql(SELECT + "WHERE proposal.id = ?")
                .param(id)
                .query((row, _) -> view(reader, row))
                .optional()
                .filter(proposal -> ProposalAccess.maySee(
                        reader,
                        proposal.provider().organisationId(),
                        proposal.consumer().organisationId()))
                .orElseThrow(() -> new NotFoundException("usage-proposal-not-found"));
    }

    /** The newest first. */
    public PageOf<ProposalView> find(Actor reader, ProposalFilter filter, Paging paging) {
        var organisationId = filter.organisationId();
        if (organisationId == null) {
            reader.requireFunctionalAdministrator();
        } else {
            ProposalAccess.requireSeeingThoseOf(reader, organisationId);
        }
        var where = "WHERE " + those(filter) + MATCHES;
        var total = filtered("SELECT count(*) FROM usage_proposal proposal " + where, filter)
                .query(Long.class)
                .single();
        var items = filtered(SELECT + where + PAGE, filter)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> view(reader, row))
                .list();
        return PageOf.of(items, paging, total);
    }

    /** For events about these proposals, whoever may see them. */
    Map<UUID, ProposalFacts> facts(Collection<UUID> ids) {
        return database
                .sql(SELECT + "WHERE proposal.id = ANY(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), facts(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String those(ProposalFilter filter) {
        if (filter.organisationId() == null) {
            return "TRUE";
        }
        return switch (filter.direction()) {
            case SENT -> "proposal.provider_id = :organisation";
            case RECEIVED -> "consumer_id = :organisation";
            case null -> "(proposal.provider_id = :organisation OR consumer_id = :organisation)";
        };
    }

    private JdbcClient.StatementSpec filtered(String sql, ProposalFilter filter) {
        var status = filter.status();
        return database.sql(sql)
                .param("organisation", filter.organisationId())
                .param("status", status == null ? null : status.name())
                .param("application", filter.applicationId());
    }

    private static ProposalFacts facts(ResultSet row) throws SQLException {
        return new ProposalFacts(
                new OfferingReference(row.getObject("application_id", UUID.class), row.getString("application_name")),
                OrganisationReference.from(row, "provider"),
                OrganisationReference.from(row, "consumer"));
    }

    private static ProposalView view(Actor reader, ResultSet row) throws SQLException {
        var facts = facts(row);
        var hosting = row.getString("hosting");
        var outcome = ProposalAccess.maySeeOutcome(reader, facts.consumer().organisationId())
                ? row.getString("outcome")
                : null;
        var confirmed = "CONFIRMED".equals(outcome);
        return new ProposalView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                facts.application(),
                facts.provider(),
                facts.consumer(),
                UsagePhase.valueOf(row.getString("phase")),
                row.getObject("phase_since", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                hosting == null ? null : CloudModel.valueOf(hosting),
                row.getObject("ends_on", LocalDate.class),
                VersionReference.fromOptional(row),
                row.getString("message"),
                ProposalStatus.valueOf(row.getString("status")),
                row.getTimestamp("proposed_at").toInstant(),
                row.getObject("expires_on", LocalDate.class),
                instant(row.getTimestamp("closed_at")),
                row.getString("answer_for_provider"),
                outcome == null ? null : ProposalOutcome.valueOf(outcome),
                confirmed ? row.getObject("usage_id", UUID.class) : null,
                confirmed ? row.getBoolean("usage_kept") : null);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
