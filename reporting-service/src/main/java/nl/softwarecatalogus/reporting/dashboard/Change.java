// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param own whether it concerns the reader's own organisation as a member
 * @param members for how many members usage was declared; null where that says nothing or is not for the reader
 */
public record Change(
        Instant at,
        String kind,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable UUID offeringId,
        @Nullable String offeringName,
        boolean own,
        @Nullable Long members) {}
