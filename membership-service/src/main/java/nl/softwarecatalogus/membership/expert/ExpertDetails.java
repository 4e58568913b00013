// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

import nl.softwarecatalogus.membership.organisation.KnownOrganisation;

/** An expert with the community. */
public record ExpertDetails(Expert expert, KnownOrganisation community) {

    public ExpertState state() {
        return expert.state();
    }

    /** Grows with every change of what is shown. */
    public long revision() {
        return expert.version() + community.version();
    }
}
