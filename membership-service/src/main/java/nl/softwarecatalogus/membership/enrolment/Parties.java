// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** The member and the collaboration or community, and whether the one can be a member of the other (DOMAIN 2.2 and 4). */
record Parties(KnownOrganisation member, KnownOrganisation collaboration) {

    void mustFit() {
        if (member.id().equals(collaboration.id())) {
            throw new ConflictException("membership-in-itself", member.name());
        }
        if (!collaboration.takesMembers()) {
            throw new ConflictException("takes-no-members");
        }
        if (member.organisationType() == OrganisationType.COMMUNITY) {
            throw new ConflictException("community-as-member", member.name());
        }
        mustBeActive();
    }

    void mustBeActive() {
        if (!collaboration.isActive()) {
            throw new ConflictException("collaboration-not-active");
        }
        if (!member.isActive()) {
            throw new ConflictException("member-not-active", member.name());
        }
    }
}
