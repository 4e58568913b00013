// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.version;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** From which day a version is in which state; a day may be announced, and a state may be skipped. */
@Embeddable
public record VersionDates(
        @Nullable LocalDate inDevelopmentFrom,
        @Nullable LocalDate inUseFrom,
        @Nullable LocalDate endOfSupportFrom,
        @Nullable LocalDate withdrawnFrom) {

    List<InvalidParam> faults() {
        var faults = new ArrayList<InvalidParam>();
        @Nullable LocalDate last = inDevelopmentFrom;
        last = after(last, inUseFrom, "inUseFrom", faults);
        last = after(last, endOfSupportFrom, "endOfSupportFrom", faults);
        last = after(last, withdrawnFrom, "withdrawnFrom", faults);
        if (last == null) {
            faults.add(new InvalidParam("inUseFrom", "version-needs-a-date"));
        }
        return faults;
    }

    /** In development until it is anything else. */
    VersionState on(LocalDate day) {
        if (hasBegun(withdrawnFrom, day)) {
            return VersionState.WITHDRAWN;
        }
        if (hasBegun(endOfSupportFrom, day)) {
            return VersionState.END_OF_SUPPORT;
        }
        return hasBegun(inUseFrom, day) ? VersionState.IN_USE : VersionState.IN_DEVELOPMENT;
    }

    private static boolean hasBegun(@Nullable LocalDate from, LocalDate day) {
        return from != null && !from.isAfter(day);
    }

    private static @Nullable LocalDate after(
            @Nullable LocalDate last, @Nullable LocalDate next, String name, List<InvalidParam> faults) {
        if (last != null && next != null && next.isBefore(last)) {
            faults.add(new InvalidParam(name, "version-dates-out-of-order"));
        }
        return next == null ? last : next;
    }
}
