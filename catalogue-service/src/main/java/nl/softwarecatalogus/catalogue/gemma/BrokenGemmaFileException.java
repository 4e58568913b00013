// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.List;
import javax.xml.stream.Location;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** A file that is not, or not wholly, a GEMMA model: it is refused as a whole. */
public final class BrokenGemmaFileException extends InvalidInputException {

    private BrokenGemmaFileException(String code, List<InvalidParam> faults, Object... arguments) {
        super(code, faults, arguments);
    }

    /** @param place null when not even the first line can be read */
    static BrokenGemmaFileException at(@Nullable Location place) {
        var line = place == null ? "1" : line(place);
        var column = place == null ? "1" : Integer.toString(place.getColumnNumber());
        return new BrokenGemmaFileException("gemma-file-broken", List.of(), line, column);
    }

    static BrokenGemmaFileException unsafe(Location place) {
        return new BrokenGemmaFileException("gemma-file-unsafe", List.of(), line(place));
    }

    static BrokenGemmaFileException noExchangeFile() {
        return new BrokenGemmaFileException("not-an-exchange-file", List.of(), ExchangeFileReader.NAMESPACE);
    }

    static BrokenGemmaFileException noGemma() {
        return new BrokenGemmaFileException("not-a-gemma-model", List.of());
    }

    static BrokenGemmaFileException faulty(List<InvalidParam> faults) {
        return new BrokenGemmaFileException("gemma-concepts-faulty", faults);
    }

    private static String line(Location place) {
        return Integer.toString(place.getLineNumber());
    }
}
