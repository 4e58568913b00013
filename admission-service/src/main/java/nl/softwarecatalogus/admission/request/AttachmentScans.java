// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import nl.softwarecatalogus.admission.virusscan.ScannerAwayException;
import nl.softwarecatalogus.admission.virusscan.VirusScan;
import nl.softwarecatalogus.admission.virusscan.VirusScanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Scans attachments after they were taken in, outside the request: no applicant waits for the scanner, and one that is
 * away delays only when VNG can read the file. Files from before there was a scanner are scanned as well.
 */
@Component
class AttachmentScans implements MeterBinder {

    private static final Logger log = LoggerFactory.getLogger(AttachmentScans.class);

    private final AnswerAttachments attachments;
    private final VirusScanner scanner;
    private final VirusScan settings;
    private final Clock clock;

    AttachmentScans(AnswerAttachments attachments, VirusScanner scanner, VirusScan settings, Clock clock) {
        this.attachments = attachments;
        this.scanner = scanner;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT2S")
    void scanWhatWaits() {
        if (!scanner.isOn()) {
            return;
        }
        try {
            var next = attachments.claimUnscanned(clock.instant(), settings.retryAfter());
            while (next.isPresent()) {
                scan(next.get());
                next = attachments.claimUnscanned(clock.instant(), settings.retryAfter());
            }
        } catch (ScannerAwayException away) {
            log.warn("Attachments wait for the virus scanner: {}", away.getMessage());
        }
    }

    private void scan(UnscannedFile file) {
        switch (scanner.scan(file.content())) {
            case VirusScanner.Verdict.Clean() -> attachments.scanned(file.id());
            case VirusScanner.Verdict.Infected(var virus) -> {
                log.warn("Attachment {} is refused: {}", file.id(), virus);
                attachments.refuse(file.id());
            }
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("softwarecatalogus.attachments.unscanned", attachments, AnswerAttachments::unscanned)
                .description("Attachments that wait for the virus scanner")
                .register(registry);
    }
}
