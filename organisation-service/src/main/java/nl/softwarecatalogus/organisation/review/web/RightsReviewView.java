// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review.web;

import java.time.LocalDate;
import nl.softwarecatalogus.organisation.review.OrganisationReview;
import nl.softwarecatalogus.organisation.review.ReviewStatus;
import nl.softwarecatalogus.organisation.review.web.RightsReportView.OrganisationView;
import org.jspecify.annotations.Nullable;

/** One line of VNG's list. */
record RightsReviewView(
        OrganisationView organisation,
        ReviewStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate reviewedOn,
        int accounts) {

    static RightsReviewView of(OrganisationReview review) {
        return new RightsReviewView(
                OrganisationView.of(review), review.status(), review.dueOn(), review.reviewedOn(), review.accounts());
    }
}
