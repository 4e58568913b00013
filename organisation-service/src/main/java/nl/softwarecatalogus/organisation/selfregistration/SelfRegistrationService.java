// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration;

import java.time.Clock;
import java.time.ZoneId;
import nl.softwarecatalogus.organisation.notification.Language;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.organisation.registration.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class SelfRegistrationService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final OrganisationService organisations;
    private final ApplicationStore applications;
    private final ApplicantMails mails;
    private final Clock clock;

    SelfRegistrationService(
            OrganisationService organisations, ApplicationStore applications, ApplicantMails mails, Clock clock) {
        this.organisations = organisations;
        this.applications = applications;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Makes a concept; VNG approves by activating it, or turns it down by deactivating it.
     *
     * @param language of the mails about it
     */
    public SupplierApplication apply(Profile supplier, Language language) {
        var concept = organisations.apply(supplier);
        var id = concept.state().organisationId();
        applications.add(id, language, clock.instant());
        mails.received(id, language);
        var today = clock.instant().atZone(NETHERLANDS).toLocalDate();
        return new SupplierApplication(concept.state().name(), today);
    }
}
