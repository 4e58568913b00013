// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.offering;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.reporting.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/** The part of an offering's events that is reported on. */
public record OfferingState(
        UUID offeringId,
        String kind,
        String name,
        @Nullable String shortDescription,
        OrganisationReference provider,
        String status,
        @Nullable LocalDate publishedOn) {}
