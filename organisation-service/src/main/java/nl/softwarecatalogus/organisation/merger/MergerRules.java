// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/** Which organisations can merge: all of one type, and none that is not there to do so. */
final class MergerRules {

    private MergerRules() {}

    /** @throws InvalidInputException naming every organisation that does not exist */
    static void requireKnown(MergerPlan plan, Map<UUID, OrganisationState> states) {
        var faults = new ArrayList<InvalidParam>();
        if (!states.containsKey(plan.targetId())) {
            faults.add(new InvalidParam("targetId", "unknown-organisation"));
        }
        for (var index = 0; index < plan.sourceIds().size(); index++) {
            if (!states.containsKey(plan.sourceIds().get(index))) {
                faults.add(new InvalidParam("sourceIds[" + index + "]", "unknown-organisation"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /** @param elsewhere those that take part in another merger */
    static List<Conflict> obstacles(MergerPlan plan, Map<UUID, OrganisationState> states, Collection<UUID> elsewhere) {
        var obstacles = new ArrayList<Conflict>();
        var target = of(plan.targetId(), states);
        if (target.status() != OrganisationStatus.ACTIVE) {
            obstacles.add(obstacle(target, "merger-target-not-active"));
        }
        for (var id : plan.sourceIds()) {
            var source = of(id, states);
            if (source.status() == OrganisationStatus.CONCEPT) {
                obstacles.add(obstacle(source, "merger-source-is-concept"));
            } else if (source.status() == OrganisationStatus.MERGED) {
                obstacles.add(obstacle(source, "merger-source-has-merged"));
            }
            if (source.organisationType() != target.organisationType()) {
                obstacles.add(obstacle(source, "merger-type-differs"));
            }
        }
        elsewhere.forEach(id -> obstacles.add(obstacle(of(id, states), "merger-elsewhere")));
        return obstacles;
    }

    private static Conflict obstacle(OrganisationState organisation, String code) {
        return new Conflict(organisation.organisationId().toString(), organisation.name(), code);
    }

    private static OrganisationState of(UUID id, Map<UUID, OrganisationState> states) {
        return Objects.requireNonNull(states.get(id));
    }
}
