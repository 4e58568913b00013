// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets proposals expire, also those whose day came while the service was down; more instances may do it at once. */
@Component
class ProposalEnds {

    private static final int AT_ONCE = 200;

    private final ProposalExpiry expiry;

    ProposalEnds(ProposalExpiry expiry) {
        this.expiry = expiry;
    }

    @Scheduled(fixedDelayString = "${softwarecatalogus.catalogue.usage-proposals.expire-every:PT30S}")
    void expireDueProposals() {
        while (expiry.expireDue(AT_ONCE) == AT_ONCE) {}
    }
}
