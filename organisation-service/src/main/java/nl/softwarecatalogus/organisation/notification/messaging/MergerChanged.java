// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.Occasion;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.platform.events.EventMetadata;

/** The part of a merger that people are told. */
record MergerChanged(LocalDate effectiveOn, Party target, List<Party> sources) {

    MergerChanged {
        Objects.requireNonNull(effectiveOn, "effectiveOn");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(sources, "sources");
    }

    List<UUID> sourceIds() {
        return sources.stream().map(Party::organisationId).toList();
    }

    Occasion occasion(EventMetadata event) {
        return Occasions.of(event, Particulars.ofMerger(target, sources, effectiveOn));
    }
}
