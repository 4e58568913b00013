// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import java.util.Locale;
import nl.softwarecatalogus.organisation.notification.NotificationKind;
import nl.softwarecatalogus.organisation.notification.Occasion;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.platform.events.EventMetadata;

/** Makes occasions of events: what is told has the name of the event it is told of. */
final class Occasions {

    private Occasions() {}

    static NotificationKind kind(EventMetadata event) {
        var name = event.type().replaceFirst("^nl\\.softwarecatalogus\\.", "").replaceFirst("\\.v\\d+$", "");
        return NotificationKind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Occasion of(EventMetadata event, Particulars particulars) {
        return new Occasion(event.id(), kind(event), event.subject(), particulars, event.time());
    }
}
