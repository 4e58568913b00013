// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.Optional;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** The member and the collaboration or community, and whether the one can be a member of the other (DOMAIN 2.2 and 4). */
record Parties(KnownOrganisation member, KnownOrganisation collaboration) {

    void mustFit() {
        misfit().ifPresent(Parties::refuse);
    }

    void mustBeActive() {
        inactive().ifPresent(Parties::refuse);
    }

    /** The first thing that does not fit. */
    Optional<ConflictException> misfit() {
        if (member.id().equals(collaboration.id())) {
            return Optional.of(new ConflictException("membership-in-itself", member.name()));
        }
        if (!collaboration.takesMembers()) {
            return Optional.of(new ConflictException("takes-no-members"));
        }
        if (member.organisationType() == OrganisationType.COMMUNITY) {
            return Optional.of(new ConflictException("community-as-member", member.name()));
        }
        return inactive();
    }

    private Optional<ConflictException> inactive() {
        if (!collaboration.isActive()) {
            return Optional.of(new ConflictException("collaboration-not-active"));
        }
        if (!member.isActive()) {
            return Optional.of(new ConflictException("member-not-active", member.name()));
        }
        return Optional.empty();
    }

    private static void refuse(ConflictException misfit) {
        throw misfit;
    }
}
