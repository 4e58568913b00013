// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what tells of a person (AVG): searches that nobody used for long, and at once those of a person whose account
 * goes.
 */
@Component
@Transactional
public class SavedSearchRetention {

    private static final Logger log = LoggerFactory.getLogger(SavedSearchRetention.class);

    private final SavedSearchRepository searches;
    private final SavedSearchProperties properties;
    private final Clock clock;

    SavedSearchRetention(SavedSearchRepository searches, SavedSearchProperties properties, Clock clock) {
        this.searches = searches;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "P1D")
    public void eraseUnused() {
        var moment = clock.instant().atOffset(ZoneOffset.UTC).minus(properties.kept());
        var erased = searches.deleteUnusedSince(moment.toInstant());
        if (erased > 0) {
            log.info("Erased {} saved searches that were not used since {}", erased, moment);
        }
    }

    /** @param person the identity provider's id */
    public int eraseOf(String person) {
        return searches.deleteByOwner(person);
    }
}
