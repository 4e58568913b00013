// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import java.time.LocalDate;
import java.util.Objects;
import nl.softwarecatalogus.organisation.notification.Occasion;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.platform.events.EventMetadata;

/** The part of an invitation's events that people are told. */
record InvitationChanged(Party organisation, Party collaboration, LocalDate expiresOn) {

    InvitationChanged {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(collaboration, "collaboration");
    }

    Occasion occasion(EventMetadata event) {
        return Occasions.of(event, Particulars.between(organisation, collaboration, expiresOn));
    }
}
