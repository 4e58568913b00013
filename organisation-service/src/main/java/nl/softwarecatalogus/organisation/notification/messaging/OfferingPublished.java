// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import java.util.Objects;
import nl.softwarecatalogus.organisation.notification.Occasion;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.platform.events.EventMetadata;

/** The part of a publication that people are told. */
record OfferingPublished(String name, Party provider) {

    OfferingPublished {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(provider, "provider");
    }

    Occasion occasion(EventMetadata event) {
        return Occasions.of(event, new Particulars(provider, null, name, null));
    }
}
