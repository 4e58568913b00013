// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.util.Objects;
import nl.softwarecatalogus.organisation.registration.OrganisationMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In the transaction in which an organisation goes up in another. */
@Component
class AccessRequestMergerListener {

    private final AccessRequestStore requests;

    AccessRequestMergerListener(AccessRequestStore requests) {
        this.requests = requests;
    }

    @EventListener
    void carryOver(OrganisationMerged event) {
        var source = event.organisation();
        requests.carryOver(source.organisationId(), Objects.requireNonNull(source.mergedIntoId()));
    }
}
