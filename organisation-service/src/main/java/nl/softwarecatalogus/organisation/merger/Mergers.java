// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches and keeps mergers, with the organisations that take part. */
@Component
class Mergers {

    private static final UUID NEW = new UUID(0, 0);

    private final MergerRepository mergers;
    private final MergerAnswers answers;
    private final OpenMergers open;
    private final OrganisationService organisations;

    Mergers(MergerRepository mergers, MergerAnswers answers, OpenMergers open, OrganisationService organisations) {
        this.mergers = mergers;
        this.answers = answers;
        this.open = open;
        this.organisations = organisations;
    }

    Optional<OrganisationMerger> toChange(UUID id) {
        return mergers.findToChange(id);
    }

    OrganisationMerger keep(OrganisationMerger merger) {
        return mergers.saveAndFlush(merger);
    }

    void keepAnswer(UUID mergerId, MergerAnswer answer) {
        answers.keep(mergerId, answer);
    }

    Map<UUID, OrganisationState> states(MergerPlan plan) {
        return organisations.states(plan.organisationIds());
    }

    /**
     * The organisations of a plan that can be made now; others that plan wait until the end of the transaction.
     *
     * @param mergerId whose plan it is; null of a new one
     * @throws ConflictException naming everything that stands in the way
     */
    Map<UUID, OrganisationState> requirePossible(MergerPlan plan, @Nullable UUID mergerId) {
        open.oneAtATime();
        var states = states(plan);
        MergerRules.requireKnown(plan, states);
        var elsewhere = open.elsewhere(List.copyOf(states.keySet()), mergerId == null ? NEW : mergerId);
        var obstacles = MergerRules.obstacles(plan, states, elsewhere);
        if (!obstacles.isEmpty()) {
            throw ConflictException.naming("merger-refused", obstacles);
        }
        return states;
    }
}
