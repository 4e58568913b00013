// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.version.web;

import java.time.LocalDate;
import nl.softwarecatalogus.catalogue.version.VersionDates;
import org.jspecify.annotations.Nullable;

record RecordVersion(
        String number,
        @Nullable LocalDate inDevelopmentFrom,
        @Nullable LocalDate inUseFrom,
        @Nullable LocalDate endOfSupportFrom,
        @Nullable LocalDate withdrawnFrom) {

    VersionDates dates() {
        return new VersionDates(inDevelopmentFrom, inUseFrom, endOfSupportFrom, withdrawnFrom);
    }
}
