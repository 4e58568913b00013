// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.time.LocalDate;
import nl.softwarecatalogus.admission.request.BusinessDates;
import nl.softwarecatalogus.admission.request.Handover;
import org.jspecify.annotations.Nullable;

record HandoverView(
        String by, String to, LocalDate on, @Nullable String note) {

    static HandoverView of(Handover handover) {
        return new HandoverView(
                handover.handedOverBy(),
                handover.handedOverTo(),
                BusinessDates.of(handover.handedOverAt()),
                handover.note());
    }
}
