// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.membership.messaging;

import nl.softwarecatalogus.catalogue.membership.KnownMembershipService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class MembershipListener {

    private final KnownMembershipService memberships;

    MembershipListener(KnownMembershipService memberships) {
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
    void remember(MembershipState membership, EventMetadata event) {
        memberships.remember(membership.known(), membership.member(), membership.collaboration(), event.version());
    }
}
