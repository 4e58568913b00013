// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.softwarecatalogus.membership.enrolment.BusinessDates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What time does: open invitations expire, and who somebody was is erased when the retention time is over (AVG). */
@Component
class ExpertSettlement {

    private static final Logger log = LoggerFactory.getLogger(ExpertSettlement.class);
    private static final int AT_ONCE = 500;

    private final ExpertRepository experts;
    private final TransactionTemplate transaction;
    private final ExpertProperties properties;
    private final Clock clock;

    ExpertSettlement(
            ExpertRepository experts, TransactionTemplate transaction, ExpertProperties properties, Clock clock) {
        this.experts = experts;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    /** Also those that fell due while the service was down; more instances may do it at once. */
    @Scheduled(fixedDelayString = "${softwarecatalogus.membership.end-of-day.every:PT30S}")
    void expireDue() {
        for (var id : experts.findDue(BusinessDates.of(clock.instant()), Limit.of(AT_ONCE))) {
            transaction.executeWithoutResult(_ -> experts.findToChange(id).ifPresent(expert -> {
                expert.expireIfDue(clock.instant());
                experts.saveAndFlush(expert);
            }));
        }
    }

    @Scheduled(fixedDelayString = "${softwarecatalogus.membership.expert.erase-every:PT1H}")
    void eraseWhatIsOver() {
        var settledBefore = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minus(properties.retention())
                .toInstant();
        transaction.executeWithoutResult(_ -> {
            var over = experts.findToErase(settledBefore);
            over.forEach(expert -> {
                expert.erasePerson();
                experts.saveAndFlush(expert);
            });
            if (!over.isEmpty()) {
                log.info("Erased who {} experts were, settled before {}", over.size(), settledBefore);
            }
        });
    }
}
