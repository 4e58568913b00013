// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.offering.FollowsReplacement;
import nl.softwarecatalogus.catalogue.offering.OfferedForUse;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Usage of what was suggested becomes usage of the real application; who has both keeps what it had of that. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class UsageReplacements implements FollowsReplacement {

    private final UsageRepository usages;
    private final UsageViews views;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    UsageReplacements(UsageRepository usages, UsageViews views, JdbcClient database, ApplicationEventPublisher events) {
        this.usages = usages;
        this.views = views;
        this.database = database;
        this.events = events;
    }

    @Override
    public void replace(UUID suggestedId, OfferedForUse real) {
        var twice = new HashSet<>(findTwice(suggestedId, real));
        var held = usages.findToReplace(suggestedId);
        var facts = views.facts(held.stream().map(Usage::id).toList());
        var going = held.stream().filter(usage -> twice.contains(usage.id())).toList();
        going.forEach(usage -> usage.withdraw(of(facts, usage)));
        usages.saveAllAndFlush(going);
        var staying = held.stream().filter(usage -> !twice.contains(usage.id())).toList();
        var replaced = staying.stream()
                .map(usage -> usage.replaceApplication(of(facts, usage).of(real)))
                .toList();
        usages.saveAllAndFlush(staying);
        replaceInDeclarations(suggestedId, real);
        if (!replaced.isEmpty()) {
            events.publishEvent(new UsageAdjusted(replaced));
            events.publishEvent(new UsageReplaced(suggestedId, declarers(replaced), users(replaced)));
        }
    }

    private List<UUID> findTwice(UUID suggestedId, OfferedForUse real) {
        return database.sql("""
                SELECT suggested.id FROM usage suggested JOIN usage other ON other.application_id = ?
                    AND other.member_id = suggested.member_id AND other.status <> 'WITHDRAWN'
                    AND other.declared_by IS NOT DISTINCT FROM suggested.declared_by
                WHERE suggested.application_id = ? AND suggested.status <> 'WITHDRAWN'""")
                .param(real.reference().offeringId())
                .param(suggestedId)
                .query(UUID.class)
                .list();
    }

    private void replaceInDeclarations(UUID suggestedId, OfferedForUse real) {
        database.sql("""
                UPDATE usage_declaration SET application_id = ?, offering_version_id = NULL, version = version + 1
                WHERE application_id = ?""")
                .param(real.reference().offeringId())
                .param(suggestedId)
                .update();
    }

    private static Set<UUID> declarers(List<UsageState> usages) {
        return usages.stream()
                .map(UsageState::declaredBy)
                .filter(Objects::nonNull)
                .map(OrganisationReference::organisationId)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> users(List<UsageState> usages) {
        return usages.stream()
                .filter(usage -> usage.declaredBy() == null)
                .map(usage -> usage.member().organisationId())
                .collect(Collectors.toSet());
    }

    private static UsageFacts of(Map<UUID, UsageFacts> facts, Usage usage) {
        return Objects.requireNonNull(facts.get(usage.id()));
    }
}
