// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a contract is judged by: the usages under it, and who its parties are. */
@Component
class ContractRules {

    private static final String USAGES = """
            SELECT usage.id, member_id, declared_by, status, offering.name || ' – ' || member.name AS name
            FROM usage JOIN (SELECT id, name FROM offering) offering ON offering.id = application_id
                JOIN (SELECT organisation_id, name FROM known_organisation) member ON organisation_id = member_id
            WHERE usage.id = ANY(?)""";

    private static final String SAME = """
            SELECT id FROM contract WHERE organisation_id = :organisation AND status <> 'WITHDRAWN'
                AND coalesce(supplier_id::text, lower(supplier_name)) = coalesce(CAST(:supplier AS text), lower(:name))
                AND lower(number) = lower(:number) AND id IS DISTINCT FROM CAST(:self AS uuid)""";

    private final JdbcClient database;
    private final KnownOrganisationService organisations;

    ContractRules(JdbcClient database, KnownOrganisationService organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    /** @throws ConflictException naming everything that stands in the way */
    void judgeNew(UUID organisationId, RecordContract wish, boolean isMember) {
        judge(organisationId, wish, isMember, Set.of());
        refuseSame(organisationId, wish.terms(), null);
    }

    /** @param kept the usages that were under it before: they may stay, whatever became of them */
    void judgeRevised(Contract contract, RecordContract wish, boolean isMember, Collection<UUID> kept) {
        judge(contract.organisationId(), wish, isMember, kept);
        refuseSame(contract.organisationId(), wish.terms(), contract.id());
    }

    private void judge(UUID organisationId, RecordContract wish, boolean isMember, Collection<UUID> kept) {
        var obstacles = new ArrayList<Conflict>();
        obstacles.addAll(usageObstacles(organisationId, wish, kept));
        obstacles.addAll(partyObstacles(organisationId, wish, isMember));
        if (!obstacles.isEmpty()) {
            throw ConflictException.naming("contract-refused", obstacles);
        }
    }

    private List<Conflict> usageObstacles(UUID organisationId, RecordContract wish, Collection<UUID> kept) {
        var known = usages(wish.usageIds());
        return wish.usageIds().stream()
                .filter(id -> !kept.contains(id))
                .sorted()
                .flatMap(id -> {
                    var usage = known.get(id);
                    if (usage == null || !usage.concerns(organisationId)) {
                        return List.of(new Conflict(id.toString(), "", "usage-not-available")).stream();
                    }
                    return usage.obstacle(organisationId, wish.collaborationId()).stream();
                })
                .toList();
    }

    private List<Conflict> partyObstacles(UUID organisationId, RecordContract wish, boolean isMember) {
        var obstacles = new ArrayList<Conflict>();
        var supplierId = wish.terms().supplierId();
        if (supplierId != null && organisations.references(List.of(supplierId)).isEmpty()) {
            obstacles.add(new Conflict(supplierId.toString(), "", "unknown-party"));
        }
        var collaborationId = wish.collaborationId();
        if (collaborationId != null && (!isMember || collaborationId.equals(organisationId))) {
            var collaboration =
                    organisations.references(List.of(collaborationId)).get(collaborationId);
            obstacles.add(new Conflict(
                    collaborationId.toString(),
                    collaboration == null ? "" : collaboration.name(),
                    collaboration == null ? "unknown-party" : "no-member-of-collaboration"));
        }
        return obstacles;
    }

    private void refuseSame(UUID organisationId, ContractTerms terms, @Nullable UUID self) {
        var number = terms.number();
        if (number == null) {
            return;
        }
        database.sql(SAME)
                .param("organisation", organisationId)
                .param("supplier", terms.supplierId())
                .param("name", terms.supplierName())
                .param("number", number)
                .param("self", self)
                .query(UUID.class)
                .optional()
                .ifPresent(same -> {
                    var conflict = new Conflict(same.toString(), number, "contract-exists");
                    throw ConflictException.naming("contract-exists", List.of(conflict));
                });
    }

    private Map<UUID, KnownUsage> usages(Collection<UUID> ids) {
        var found = new HashMap<UUID, KnownUsage>();
        database.sql(USAGES).param(ids.toArray(UUID[]::new)).query(row -> {
            var usage = new KnownUsage(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getObject("member_id", UUID.class),
                    row.getObject("declared_by", UUID.class),
                    row.getString("status"));
            found.put(usage.id(), usage);
        });
        return found;
    }

    /** @param name of the application and of who uses it */
    private record KnownUsage(
            UUID id, String name, UUID memberId, @Nullable UUID declaredBy, String status) {

        boolean concerns(UUID organisationId) {
            return memberId.equals(organisationId) || organisationId.equals(declaredBy);
        }

        List<Conflict> obstacle(UUID organisationId, @Nullable UUID collaborationId) {
            if (status.equals("WITHDRAWN")) {
                return List.of(new Conflict(id.toString(), name, "usage-is-withdrawn"));
            }
            return declaredBy != null && !declaredBy.equals(organisationId) && !declaredBy.equals(collaborationId)
                    ? List.of(new Conflict(id.toString(), name, "usage-via-collaboration"))
                    : List.of();
        }
    }
}
