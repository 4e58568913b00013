// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.UUID;
import nl.softwarecatalogus.organisation.membership.KnownMembershipService;
import nl.softwarecatalogus.organisation.registration.OrganisationRights;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.springframework.stereotype.Component;

/** How near to an organisation a reader stands. */
@Component
class Circles {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final KnownMembershipService memberships;
    private final OrganisationService organisations;
    private final Clock clock;

    Circles(KnownMembershipService memberships, OrganisationService organisations, Clock clock) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.clock = clock;
    }

    Visibility of(Actor reader, OrganisationState organisation) {
        if (reader.isFunctionalAdministrator() || OrganisationRights.isOwn(reader, organisation)) {
            return Visibility.OWN_ORGANISATION;
        }
        if (reader.isVngViewer()) {
            return Visibility.VNG;
        }
        return reader.acting()
                .filter(grant -> areTogether(grant.organisationId(), organisation.organisationId()))
                .map(_ -> Visibility.MEMBERS)
                .orElse(Visibility.PUBLIC);
    }

    /** A community is open to many who need not know each other: only its members and itself meet in it. */
    private boolean areTogether(UUID reader, UUID owner) {
        var today = LocalDate.ofInstant(clock.instant(), NETHERLANDS);
        var ofReader = memberships.collaborationsOn(today, reader);
        var ofOwner = memberships.collaborationsOn(today, owner);
        if (ofReader.contains(owner) || ofOwner.contains(reader)) {
            return true;
        }
        var shared = new HashSet<>(ofReader);
        shared.retainAll(ofOwner);
        return organisations.states(shared).values().stream()
                .filter(state -> state.status() == OrganisationStatus.ACTIVE)
                .anyMatch(state -> state.organisationType() == OrganisationType.COLLABORATION);
    }
}
