// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/**
 * How one organisation stands in the present round; no persons in it.
 *
 * @param dueOn the last day; not known until its administrators have been told
 * @param reviewedOn the last time, in this round or before
 * @param accounts how many may act for it
 */
public record OrganisationReview(
        UUID organisationId,
        String name,
        OrganisationType organisationType,
        ReviewStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate reviewedOn,
        int accounts) {}
