// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.Objects;
import nl.softwarecatalogus.organisation.provisioning.ProvisioningQueue;
import nl.softwarecatalogus.organisation.registration.OrganisationActivated;
import nl.softwarecatalogus.organisation.registration.OrganisationDeactivated;
import nl.softwarecatalogus.organisation.registration.OrganisationMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Rights count for active organisations only: in the same transaction they go with the organisation, come back, and go
 * along to the one it goes up in.
 */
@Component
class OrganisationListener {

    private final Teams teams;
    private final ProvisioningQueue queue;

    OrganisationListener(Teams teams, ProvisioningQueue queue) {
        this.teams = teams;
        this.queue = queue;
    }

    @EventListener
    void letIn(OrganisationActivated event) {
        queue.rightsGiven(teams.accountsOf(event.organisation().organisationId()));
    }

    @EventListener
    void carryOver(OrganisationMerged event) {
        var source = event.organisation();
        var targetId = Objects.requireNonNull(source.mergedIntoId());
        queue.rightsTaken(teams.carryOver(source.organisationId(), targetId));
    }

    @EventListener
    void shutOut(OrganisationDeactivated event) {
        queue.rightsTaken(teams.accountsOf(event.organisation().organisationId()));
    }
}
