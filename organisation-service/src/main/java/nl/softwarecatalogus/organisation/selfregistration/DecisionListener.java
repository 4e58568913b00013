// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration;

import java.time.Clock;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationActivated;
import nl.softwarecatalogus.organisation.registration.OrganisationDeactivated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** VNG approves an application by activating the concept, and turns it down by deactivating it: the applicant hears. */
@Component
class DecisionListener {

    private final ApplicationStore applications;
    private final ApplicantMails mails;
    private final Clock clock;

    DecisionListener(ApplicationStore applications, ApplicantMails mails, Clock clock) {
        this.applications = applications;
        this.mails = mails;
        this.clock = clock;
    }

    @EventListener
    void approve(OrganisationActivated event) {
        decide(event.organisation().organisationId(), Outcome.APPROVED);
    }

    @EventListener
    void refuse(OrganisationDeactivated event) {
        decide(event.organisation().organisationId(), Outcome.REFUSED);
    }

    private void decide(UUID organisationId, Outcome outcome) {
        applications
                .decide(organisationId, outcome, clock.instant())
                .ifPresent(language -> mails.decided(organisationId, outcome, language));
    }
}
