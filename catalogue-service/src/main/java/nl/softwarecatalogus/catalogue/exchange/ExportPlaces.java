// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetOutput;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetWriter;
import nl.softwarecatalogus.platform.problem.TooManyRequestsException;
import org.springframework.stereotype.Component;

/** How many files are written at the same time: each holds a connection for as long as its reader takes to read. */
@Component
class ExportPlaces {

    private static final int PLACES = 3;
    private static final Duration LATER = Duration.ofSeconds(10);

    private final Semaphore free = new Semaphore(PLACES);
    private final SheetWriter writer;

    ExportPlaces(SheetWriter writer) {
        this.writer = writer;
    }

    /** @param file begun only when there is a place */
    void write(SheetFormat format, Supplier<OutputStream> file, Consumer<SheetOutput> content) {
        if (!free.tryAcquire()) {
            throw new TooManyRequestsException("exports-busy", LATER);
        }
        try {
            var output = writer.open(format, file.get());
            content.accept(output);
            output.finish();
        } finally {
            free.release();
        }
    }
}
