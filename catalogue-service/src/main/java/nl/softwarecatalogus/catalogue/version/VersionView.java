// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.version;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param userCount how many organisations use this version; told to the provider and VNG only */
public record VersionView(
        UUID id,
        @JsonIgnore long version,
        String number,
        VersionState state,
        @Nullable LocalDate inDevelopmentFrom,
        @Nullable LocalDate inUseFrom,
        @Nullable LocalDate endOfSupportFrom,
        @Nullable LocalDate withdrawnFrom,
        @Nullable Long userCount) {

    static VersionView of(OfferingVersion version, LocalDate today, @Nullable Long userCount) {
        var dates = version.dates();
        return new VersionView(
                version.id(),
                version.version(),
                version.number(),
                dates.on(today),
                dates.inDevelopmentFrom(),
                dates.inUseFrom(),
                dates.endOfSupportFrom(),
                dates.withdrawnFrom(),
                userCount);
    }
}
