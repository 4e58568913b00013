// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws what was declared, for some of the members. */
@Service
@Transactional
public class ReductionService {

    private final UsageDeclarationViews views;
    private final UsageViews usageViews;
    private final UsageRepository usages;
    private final KnownOrganisationService organisations;

    ReductionService(
            UsageDeclarationViews views,
            UsageViews usageViews,
            UsageRepository usages,
            KnownOrganisationService organisations) {
        this.views = views;
        this.usageViews = usageViews;
        this.usages = usages;
        this.organisations = organisations;
    }

    /** For all members named or for none. */
    public UsageDeclarationView reduce(Actor actor, UUID id, Set<UUID> memberIds) {
        var seen = views.require(actor, id);
        UsageAccess.requireDeclaring(actor, seen.collaboration().organisationId());
        var declared = usages.findToReduce(id, memberIds).stream().collect(toMap(Usage::memberId, identity()));
        refuseOthers(memberIds, declared.keySet());
        withdraw(declared.values());
        return views.require(actor, id);
    }

    private void withdraw(Collection<Usage> declared) {
        var facts = usageViews.facts(declared.stream().map(Usage::id).toList());
        declared.forEach(usage -> usage.withdraw(Objects.requireNonNull(facts.get(usage.id()))));
        usages.saveAllAndFlush(declared);
    }

    private void refuseOthers(Set<UUID> memberIds, Set<UUID> declared) {
        var others = memberIds.stream().filter(id -> !declared.contains(id)).toList();
        if (others.isEmpty()) {
            return;
        }
        var known = organisations.references(others);
        var obstacles = others.stream().map(id -> obstacle(id, known)).toList();
        throw ConflictException.naming("usage-reduction-refused", obstacles, obstacles.size());
    }

    private static Conflict obstacle(UUID id, Map<UUID, OrganisationReference> known) {
        return Optional.ofNullable(known.get(id))
                .map(party -> new Conflict(id.toString(), party.name(), "not-in-declaration"))
                .orElseGet(() -> new Conflict(id.toString(), "", "unknown-party"));
    }
}
