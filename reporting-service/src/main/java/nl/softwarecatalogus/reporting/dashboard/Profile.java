// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param status null while only others have mentioned it and its own events have not arrived
 * @param asOf time of the last event in this dashboard
 * @param lagMilliseconds how long after that event it was in this dashboard
 */
public record Profile(
        UUID collaborationId,
        String name,
        String organisationType,
        @Nullable String status,
        @Nullable LocalDate admittedOn,
        long revision,
        Instant asOf,
        long lagMilliseconds) {

    private static final String ACTIVE = "ACTIVE";

    /** Everybody may know that it exists. */
    boolean isPublic() {
        return ACTIVE.equals(status);
    }

    /** Its own people and its members are shut out of a dashboard of what is no longer there. */
    boolean isOpenToParticipants() {
        return status == null || isPublic();
    }
}
