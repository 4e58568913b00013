// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.LocalDate;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for; null leaves a property free.
 *
 * @param text stands somewhere in the name or the reference; empty for any
 * @param open whether there is still something to do
 * @param receivedUntil received on this day at the latest
 */
public record AdmissionFilter(
        String text,
        @Nullable AdmissionStatus status,
        @Nullable OrganisationType organisationType,
        @Nullable Boolean open,
        @Nullable Owner owner,
        @Nullable LocalDate receivedUntil) {

    /** Who handles a request, seen by the reader. */
    public enum Owner {
        ME,
        NOBODY,
        OTHERS
    }

    /** Which end of the list comes first. */
    public enum Order {
        NEWEST,
        OLDEST
    }
}
