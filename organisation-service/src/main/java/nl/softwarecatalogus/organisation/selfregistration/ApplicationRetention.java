// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases whom a refused supplier named as its contact person when the retention time (bewaartermijn) is over (AVG). */
@Service
@Transactional
public class ApplicationRetention {

    private static final Logger log = LoggerFactory.getLogger(ApplicationRetention.class);
    private static final int AT_ONCE = 100;

    private final ApplicationStore applications;
    private final OrganisationService organisations;
    private final ApplicationProperties properties;
    private final Clock clock;

    ApplicationRetention(
            ApplicationStore applications,
            OrganisationService organisations,
            ApplicationProperties properties,
            Clock clock) {
        this.applications = applications;
        this.organisations = organisations;
        this.properties = properties;
        this.clock = clock;
    }

    /** Every hour a hundred at most. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    public void eraseWhatIsOver() {
        var before = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minus(properties.keepRefused())
                .toInstant();
        var over = applications.refusedBefore(before, AT_ONCE);
        over.forEach(organisationId -> {
            organisations.forgetContact(organisationId);
            applications.forget(organisationId);
        });
        if (!over.isEmpty()) {
            log.info("Erased the contact persons of {} suppliers that were refused before {}", over.size(), before);
        }
    }
}
