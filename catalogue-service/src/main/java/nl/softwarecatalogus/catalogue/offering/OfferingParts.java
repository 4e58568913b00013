// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.time.LocalDate;
import java.util.List;
import nl.softwarecatalogus.catalogue.gemma.StandardVersionReference;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an offering beside what it says of itself, as far as everybody sees it.
 *
 * @param includedParts what it includes as a suite
 * @param serviceType of a service
 * @param servicedApplications around which a service is
 * @param standardVersions with which it complies
 */
public record OfferingParts(
        List<VersionState> versions,
        List<OfferingReference> includedParts,
        @Nullable String serviceType,
        List<OfferingReference> servicedApplications,
        List<StandardVersionReference> standardVersions) {

    static final OfferingParts NONE = new OfferingParts(List.of(), List.of(), null, List.of(), List.of());

    /** A version by its number, and the days on which it enters its states. */
    public record VersionState(
            String number,
            @Nullable LocalDate inDevelopmentFrom,
            @Nullable LocalDate inUseFrom,
            @Nullable LocalDate endOfSupportFrom,
            @Nullable LocalDate withdrawnFrom) {}
}
