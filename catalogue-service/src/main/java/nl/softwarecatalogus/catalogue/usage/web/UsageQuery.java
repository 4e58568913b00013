// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.usage.UsageCursor;
import nl.softwarecatalogus.catalogue.usage.UsageFilter;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageStatus;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What a system asks for, as query keys. */
record UsageQuery(
        @Nullable UUID organisationId,
        @Nullable UUID applicationId,
        @Nullable UUID collaborationId,
        @Nullable UsagePhase phase,
        @Nullable List<UsageStatus> status,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        OffsetDateTime changedSince,

        @Nullable String cursor,
        @Nullable Integer limit) {

    static final int LARGEST = 500;

    private static final int DEFAULT = 100;

    UsageFilter filter() {
        return new UsageFilter(
                organisationId,
                applicationId,
                collaborationId,
                phase,
                status == null ? List.of() : List.copyOf(status),
                changedSince == null ? null : changedSince.toInstant());
    }

    @Nullable
    UsageCursor place() {
        return cursor == null ? null : UsageCursor.of(cursor);
    }

    int size() {
        if (limit != null && limit < 1) {
            throw new InvalidInputException(new InvalidParam("limit", "minimum", "1"));
        }
        if (limit != null && limit > LARGEST) {
            throw new InvalidInputException(new InvalidParam("limit", "maximum", Integer.toString(LARGEST)));
        }
        return limit == null ? DEFAULT : limit;
    }
}
