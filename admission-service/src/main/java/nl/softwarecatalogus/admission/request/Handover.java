// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One officer's request became another's (overdracht). */
@Embeddable
public record Handover(
        String handedOverBy,
        String handedOverTo,
        Instant handedOverAt,
        @Nullable String note) {

    Handover withoutNote() {
        return new Handover(handedOverBy, handedOverTo, handedOverAt, null);
    }
}
