// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.letter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks text into lines that fit. */
record TextLines(PDFont font, float size, float width) {

    private static final float UNITS = 1000;

    List<String> of(String text) throws IOException {
        var lines = new ArrayList<String>();
        for (var row : text.strip().split("\\R")) {
            var line = "";
            for (var word : printable(row).split(" ")) {
                for (var piece : pieces(word)) {
                    var longer = line.isEmpty() ? piece : line + " " + piece;
                    if (fits(longer)) {
                        line = longer;
                    } else {
                        lines.add(line);
                        line = piece;
                    }
                }
            }
            lines.add(line);
        }
        return lines;
    }

    /** A word that is longer than a line, such as an address, is cut. */
    private List<String> pieces(String word) throws IOException {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var character : word.codePoints().toArray()) {
            if (!fits(piece + Character.toString(character))) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private boolean fits(String text) throws IOException {
        return font.getStringWidth(text) / UNITS * size <= width;
    }

    /** What the font cannot show becomes a question mark. */
    private String printable(String text) {
        return text.codePoints().mapToObj(this::printable).collect(Collectors.joining());
    }

    private String printable(int character) {
        if (Character.isWhitespace(character) || Character.isISOControl(character)) {
            return " ";
        }
        var symbol = Character.toString(character);
        try {
            font.encode(symbol);
            return symbol;
        } catch (IllegalArgumentException | IOException unknown) {
            return "?";
        }
    }
}
