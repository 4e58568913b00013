// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.organisation.membership.KnownMembership;
import nl.softwarecatalogus.organisation.notification.Occasion;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.platform.events.EventMetadata;
import org.jspecify.annotations.Nullable;

/** The part of a membership's events that people are told. */
record MembershipChanged(
        UUID membershipId,
        Party member,
        Party collaboration,
        String status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    MembershipChanged {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(collaboration, "collaboration");
    }

    KnownMembership known(EventMetadata event) {
        return new KnownMembership(
                membershipId,
                collaboration.organisationId(),
                member.organisationId(),
                status,
                startsOn,
                endsOn,
                event.version());
    }

    Occasion occasion(EventMetadata event) {
        return Occasions.of(event, Particulars.between(member, collaboration, endsOn == null ? startsOn : endsOn));
    }
}
