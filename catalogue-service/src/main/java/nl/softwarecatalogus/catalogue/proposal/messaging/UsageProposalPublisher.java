// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal.messaging;

import nl.softwarecatalogus.catalogue.proposal.ProposalState;
import nl.softwarecatalogus.catalogue.proposal.UsageProposalClosed;
import nl.softwarecatalogus.catalogue.proposal.UsageProposed;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class UsageProposalPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.usage-proposals";

    private final EventOutbox outbox;

    UsageProposalPublisher(EventOutbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(UsageProposed event) {
        append("nl.softwarecatalogus.usage-proposed.v1", event.proposal());
    }

    @EventListener
    void publish(UsageProposalClosed event) {
        append("nl.softwarecatalogus.usage-proposal-closed.v1", event.proposal());
    }

    private void append(String type, ProposalState proposal) {
        var id = proposal.usageProposalId();
        outbox.append(TOPIC, type, id, "/v1/usage-proposals/" + id, proposal);
    }
}
