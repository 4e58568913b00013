// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of Office Open XML; of a formula only what it came to. */
final class XlsxSheet {

    private static final int BUFFER = 8192;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxSheet() {}

    static List<List<String>> read(byte[] content) {
        var rows = new ArrayList<List<String>>();
        try {
            refuseBomb(content);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                    var lines = workbook.getFirstSheet().openStream()) {
                lines.limit(SheetLimits.MOST_ROWS + 2L).forEach(row -> put(row, rows));
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException malformed) {
            throw SheetLimits.fault("not-a-spreadsheet");
        }
        return rows;
    }

    /** A small archive can hold a very large file, whatever it says of its size. */
    private static void refuseBomb(byte[] content) throws IOException {
        var buffer = new byte[BUFFER];
        long unpacked = 0;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                unpacked += unpacked(zip.getInputStream(entry), buffer, SheetLimits.LARGEST_UNPACKED - unpacked);
            }
        }
        if (unpacked == 0) {
            throw SheetLimits.fault("not-a-spreadsheet");
        }
    }

    private static long unpacked(InputStream entry, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (var read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            size += read;
            if (size > most) {
                throw SheetLimits.fault("spreadsheet-too-large");
            }
        }
        return size;
    }

    /** A row that is left out stands in the file as a gap. */
    private static void put(Row row, List<List<String>> rows) {
        while (rows.size() < Math.min(row.getRowNum() - 1, SheetLimits.MOST_ROWS + 2)) {
            rows.add(List.of());
        }
        var width = Math.min(row.getCellCount(), SheetLimits.MOST_COLUMNS + 1);
        var cells = new ArrayList<String>();
        for (var column = 0; column < width; column++) {
            cells.add(row.hasCell(column) ? text(row.getCell(column)) : "");
        }
        rows.add(cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell)
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        var text = cell.getText();
        return text == null ? "" : text;
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.toLowerCase(java.util.Locale.ROOT).matches(".*[dy].*");
    }
}
