// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends memberships on their end date. It looks for every date that has passed, so what fell due while the service was
 * down is ended once it is up; more instances may do it at once.
 */
@Component
class EndOfDay {

    private static final Logger log = LoggerFactory.getLogger(EndOfDay.class);
    private static final int AT_ONCE = 500;

    private final TerminationService terminations;

    EndOfDay(TerminationService terminations) {
        this.terminations = terminations;
    }

    @Scheduled(fixedDelayString = "${softwarecatalogus.membership.end-of-day.every:PT30S}")
    void endDueMemberships() {
        for (var id : terminations.due(AT_ONCE)) {
            try {
                terminations.endIfDue(id);
            } catch (DataAccessException failed) { // the others must not wait for this one; it comes round again
                log.warn("Membership {} could not be ended yet", id, failed);
            }
        }
    }
}
