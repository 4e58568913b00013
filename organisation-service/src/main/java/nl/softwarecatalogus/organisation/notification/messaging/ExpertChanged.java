// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import java.util.Objects;
import nl.softwarecatalogus.organisation.notification.Occasion;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.platform.events.EventMetadata;

/** The part of an expert's events that people are told: who it is, the community reads with its own rights. */
record ExpertChanged(Party community) {

    ExpertChanged {
        Objects.requireNonNull(community, "community");
    }

    Occasion occasion(EventMetadata event) {
        return Occasions.of(event, Particulars.of(community));
    }
}
