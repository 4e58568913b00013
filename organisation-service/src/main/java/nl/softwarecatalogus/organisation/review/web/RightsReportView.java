// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.AccountDetails;
import nl.softwarecatalogus.organisation.account.AccountStatus;
import nl.softwarecatalogus.organisation.review.OrganisationReview;
import nl.softwarecatalogus.organisation.review.ReviewStatus;
import nl.softwarecatalogus.organisation.review.RightsReport;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;
import org.jspecify.annotations.Nullable;

record RightsReportView(
        OrganisationView organisation,
        ReviewStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate reviewedOn,
        List<AccountView> accounts) {

    record OrganisationView(UUID organisationId, String name, OrganisationType organisationType) {

        static OrganisationView of(OrganisationReview review) {
            return new OrganisationView(review.organisationId(), review.name(), review.organisationType());
        }
    }

    record AccountView(
            UUID id,
            String name,
            String email,
            List<Role> roles,
            LocalDate rolesSince,
            AccountStatus status,
            LocalDate invitedOn,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate lastVisitedOn) {

        static AccountView of(AccountDetails details) {
            return new AccountView(
                    details.id(),
                    details.name(),
                    details.email(),
                    details.roles().stream().sorted().toList(),
                    details.rolesSince(),
                    details.status(),
                    details.invitedOn(),
                    details.grantedOn().orElse(null),
                    details.lastVisitedOn().orElse(null));
        }
    }

    static RightsReportView of(RightsReport report) {
        var review = report.review();
        return new RightsReportView(
                OrganisationView.of(review),
                review.status(),
                review.dueOn(),
                review.reviewedOn(),
                report.accounts().stream().map(AccountView::of).toList());
    }
}
