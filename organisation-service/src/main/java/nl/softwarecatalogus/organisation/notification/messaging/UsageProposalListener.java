// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import nl.softwarecatalogus.organisation.notification.NotificationService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class UsageProposalListener {

    private final NotificationService notifications;

    UsageProposalListener(NotificationService notifications) {
        this.notifications = notifications;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.usage-proposals",
            types = {"nl.softwarecatalogus.usage-proposed.v1", "nl.softwarecatalogus.usage-proposal-closed.v1"})
    void tell(UsageProposalChanged proposal, EventMetadata event) {
        proposal.occasion(event).ifPresent(notifications::tell);
    }
}
