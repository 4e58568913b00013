// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases personal data when the retention time (bewaartermijn) is over; the decision with its reasons stays (AVG). */
@Service
public class RetentionService {

    private static final Logger log = LoggerFactory.getLogger(RetentionService.class);
    private static final int AT_ONCE = 100;

    private final AdmissionRequestRepository requests;
    private final Officers officers;
    private final Retention retention;
    private final Clock clock;

    RetentionService(AdmissionRequestRepository requests, Officers officers, Retention retention, Clock clock) {
        this.requests = requests;
        this.officers = officers;
        this.retention = retention;
        this.clock = clock;
    }

    /** Every hour a hundred at most; two instances leave each other's rows alone. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    @Transactional
    public void eraseWhatIsOver() {
        var closedBefore = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minus(retention.period())
                .toInstant();
        var over = requests.findToErase(closedBefore, AT_ONCE);
        over.forEach(request -> {
            request.erasePersonalData();
            requests.saveAndFlush(request);
        });
        officers.forgetUnseenSince(closedBefore);
        if (!over.isEmpty()) {
            log.info("Erased personal data of {} admission requests closed before {}", over.size(), closedBefore);
        }
    }
}
