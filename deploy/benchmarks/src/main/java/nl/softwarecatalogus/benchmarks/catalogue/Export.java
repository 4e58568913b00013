// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.softwarecatalogus.benchmarks.service.Download;
import org.postgresql.PGConnection;

/** The landscape of a collaboration that declared usage 90,000 times, as a CSV file. */
final class Export {

    private static final int LINES = 90_001;

    private static final String PATH = "/collaborations/%s/landscape-exports".formatted(Country.WIDEST);

    /** The bare rows, in no order and without a name. */
    private static final String COPY =
            "COPY (SELECT * FROM usage WHERE declared_by = '%s') TO STDOUT (FORMAT csv)".formatted(Country.WIDEST);

    private final Catalogue catalogue;
    private final String token;
    private final List<Long> untilFirstByte = new ArrayList<>();

    Export(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.token = catalogue.tokenFor(Country.WIDEST);
    }

    void overHttp(int turn) {
        try (var file = begin()) {
            requireLines(file.readLines(Integer.MAX_VALUE));
            untilFirstByte.add(file.untilFirstByte().toMillis());
        }
    }

    void byCopy(int turn) {
        try (var connection = catalogue.service().login().open()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, OutputStream.nullOutputStream());
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the catalogue holds in its heap when half of the file has gone out, to what it holds otherwise. */
    double heapHalfway() {
        var before = catalogue.service().liveHeap();
        try (var file = begin()) {
            file.readLines(LINES / 2);
            var halfway = catalogue.service().liveHeap();
            System.out.printf(
                    Locale.ROOT,
                    "%3d×  %-22s %8.1f MB of heap halfway  %5.1f MB before%n",
                    catalogue.scale(),
                    "export of 90,000",
                    halfway,
                    before);
            requireLines(file.readLines(Integer.MAX_VALUE));
            return halfway / before;
        }
    }

    /** Milliseconds, in the middle. */
    long untilFirstByte() {
        var sorted = untilFirstByte.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private Download begin() {
        return catalogue.service().download(PATH, token, "text/csv");
    }

    private static void requireLines(int read) {
        if (read != LINES) {
            throw new IllegalStateException("The export had " + read + " lines");
        }
    }
}
