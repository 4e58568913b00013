// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.membership.messaging;

import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import nl.softwarecatalogus.reporting.membership.MembershipProjection;
import nl.softwarecatalogus.reporting.membership.MembershipState;
import org.springframework.stereotype.Component;

@Component
class MembershipListener {

    private final MembershipProjection memberships;

    MembershipListener(MembershipProjection memberships) {
        this.memberships = memberships;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.memberships",
            types = {
                "nl.softwarecatalogus.membership-declared.v1",
                "nl.softwarecatalogus.membership-confirmed.v1",
                "nl.softwarecatalogus.membership-declined.v1",
                "nl.softwarecatalogus.membership-withdrawn.v1",
                "nl.softwarecatalogus.membership-termination-announced.v1",
                "nl.softwarecatalogus.membership-ended.v1",
                "nl.softwarecatalogus.membership-transferred.v1"
            })
    void project(MembershipState membership, EventMetadata event) {
        memberships.apply(membership, event);
    }
}
