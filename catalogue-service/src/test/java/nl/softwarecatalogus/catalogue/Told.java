// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.membership.KnownMembership;
import nl.softwarecatalogus.catalogue.membership.KnownMembershipService;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisation;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** What other services told, without waiting for Kafka. */
@TestComponent
public record Told(KnownOrganisationService organisations, KnownMembershipService memberships) {

    public void organisation(OrganisationReference organisation, String status, long version) {
        organisations.remember(new KnownOrganisation(organisation, status, null), version);
    }

    public void membership(
            UUID id,
            OrganisationReference member,
            OrganisationReference collaboration,
            String status,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        membership(id, member, collaboration, status, startsOn, endsOn, 2);
    }

    public void membership(
            UUID id,
            OrganisationReference member,
            OrganisationReference collaboration,
            String status,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            long version) {
        var known = new KnownMembership(
                id, collaboration.organisationId(), member.organisationId(), status, startsOn, endsOn);
        memberships.remember(known, member, collaboration, version);
    }
}
