// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import nl.softwarecatalogus.platform.problem.TooManyRequestsException;
import org.springframework.stereotype.Component;

/** How many files are written at the same time: each holds a connection for as long as its reader takes to read. */
@Component
class ExportPlaces {

    private static final int PLACES = 3;
    private static final Duration LATER = Duration.ofSeconds(10);

    private final Semaphore free = new Semaphore(PLACES);

    void take(Runnable export) {
        if (!free.tryAcquire()) {
            throw new TooManyRequestsException("exports-busy", LATER);
        }
        try {
            export.run();
        } finally {
            free.release();
        }
    }
}
