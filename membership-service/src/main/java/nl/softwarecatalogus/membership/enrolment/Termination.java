// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * The announced end of a membership (opzegging, beëindiging).
 *
 * @param endsOn the first day on which the party is no member any more
 */
@Embeddable
record Termination(
        @Column(name = "ends_on") LocalDate endsOn,

        @Column(name = "terminated_by") @Enumerated(EnumType.STRING)
        TerminatedBy terminatedBy,

        @Column(name = "termination_reason") @Nullable String reason,
        @Column(name = "terminated_at") Instant announcedAt) {

    Termination notBefore(LocalDate earliest) {
        return endsOn.isBefore(earliest) ? new Termination(earliest, terminatedBy, reason, announcedAt) : this;
    }

    /** @throws InvalidInputException naming both faults, when the day does not fit and when a reason lacks */
    void mustBeSound(LocalDate startsOn) {
        var faults = new ArrayList<InvalidParam>();
        var today = BusinessDates.of(announcedAt);
        var earliest = startsOn.isAfter(today) ? startsOn : today;
        if (endsOn.isBefore(earliest)) {
            faults.add(new InvalidParam("endsOn", "end-too-early", earliest.toString()));
        }
        var latest = BusinessDates.latest(announcedAt);
        if (endsOn.isAfter(latest)) {
            faults.add(new InvalidParam("endsOn", "end-too-late", latest.toString()));
        }
        if (reason == null && terminatedBy != TerminatedBy.MEMBER) {
            faults.add(new InvalidParam("reason", "needed-when-ending"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
