// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.Service;

/** Makes the AOT caches that are missing, one after another, while the system already works. */
final class AotTraining implements AutoCloseable {

    private final Parts parts;
    private final Progress progress;
    private final Thread worker;

    AotTraining(Parts parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
        this.worker = Thread.ofPlatform().daemon().name("aot-training").unstarted(this::makeMissing);
    }

    void begin() {
        worker.start();
    }

    /** A half-made cache is thrown away by the next start. */
    @Override
    public void close() {
        if (!worker.isAlive()) {
            return;
        }
        worker.interrupt();
        try {
            worker.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void makeMissing() {
        var programs = parts.programs();
        List<Service> missing =
                Arrays.stream(Service.values()).filter(programs::lacksCache).toList();
        if (missing.isEmpty()) {
            return;
        }
        progress.note("Op de achtergrond worden AOT-caches gemaakt; daarmee is de volgende start sneller.");
        var begin = System.nanoTime();
        try {
            missing.forEach(programs::makeCache);
            progress.ready("AOT-caches", Duration.ofNanos(System.nanoTime() - begin), missing.size() + " gemaakt");
        } catch (StartFailedException e) {
            if (!Thread.currentThread().isInterrupted()) {
                progress.note("  !! Een AOT-cache is niet gemaakt; de volgende start gaat zonder. " + e.getMessage());
            }
        }
    }
}
