// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationState;

/** Who goes on, and who goes up in it. */
public record MergerParties(MergerParty target, List<MergerParty> sources) {

    /** @param states of all of them */
    static MergerParties of(MergerPlan plan, Map<UUID, OrganisationState> states) {
        return new MergerParties(
                party(plan.targetId(), states),
                plan.sourceIds().stream().map(id -> party(id, states)).toList());
    }

    private static MergerParty party(UUID id, Map<UUID, OrganisationState> states) {
        return MergerParty.of(Objects.requireNonNull(states.get(id)));
    }
}
