// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases who never confirmed, and some time after the decision who asked (AVG). */
@Component
class AccessRequestRetention {

    private static final Logger log = LoggerFactory.getLogger(AccessRequestRetention.class);

    private final AccessRequestStore requests;
    private final AccessRequestProperties properties;
    private final Clock clock;

    AccessRequestRetention(AccessRequestStore requests, AccessRequestProperties properties, Clock clock) {
        this.requests = requests;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    @Transactional
    public void erase() {
        var now = clock.instant();
        var erased = requests.erase(now.minus(properties.validity()), now.minus(properties.kept()));
        if (erased > 0) {
            log.info("Erased {} requests for access", erased);
        }
    }
}
