// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ChangeView(
        Instant at,
        String kind,
        String description,
        @Nullable UUID organisationId,
        @Nullable UUID offeringId,
        @Nullable Long members) {}
