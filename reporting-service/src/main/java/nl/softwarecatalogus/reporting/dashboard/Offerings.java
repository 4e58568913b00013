// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Offerings(long published, List<Offering> items) {

    public record Offering(
            UUID offeringId,
            String kind,
            String name,
            @Nullable String shortDescription,
            @Nullable LocalDate publishedOn) {}
}
