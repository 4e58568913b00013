// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.membership.KnownMembershipService;
import nl.softwarecatalogus.catalogue.offering.OfferingUseService;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.catalogue.version.OfferingVersionService;
import org.springframework.stereotype.Service;

/** Gathers what a declaration is judged by, in a handful of queries however many members it names. */
@Service
class DeclarationFactsService {

    private final KnownOrganisationService organisations;
    private final KnownMembershipService memberships;
    private final OfferingUseService offerings;
    private final DeclaredUsageRepository declared;
    private final OfferingVersionService versions;

    // More collaborators than the house allows: a declaration is judged by what four other features know.
    DeclarationFactsService(
            KnownOrganisationService organisations,
            KnownMembershipService memberships,
            OfferingUseService offerings,
            DeclaredUsageRepository declared,
            OfferingVersionService versions) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.offerings = offerings;
        this.declared = declared;
        this.versions = versions;
    }

    /** The same act twice at once is judged one after the other: the second sees what the first has done. */
    DeclarationFacts hold(DeclareUsage wish, UUID collaborationId) {
        var collaboration = organisations.requireActive(collaborationId);
        versions.requireOf(wish.applicationId(), wish.versionId());
        declared.lock(wish.applicationId(), collaborationId);
        return new DeclarationFacts(
                collaboration,
                offerings.hold(wish.applicationId(), collaborationId),
                organisations.hold(wish.memberIds()),
                memberships.holdMembersOn(collaborationId, wish.startsOn(), wish.memberIds()),
                declared.findDeclared(wish.applicationId(), collaborationId, wish.memberIds()));
    }
}
