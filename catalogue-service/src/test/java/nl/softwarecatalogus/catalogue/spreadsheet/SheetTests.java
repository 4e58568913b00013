// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SheetTests {

    private static final List<String> COLUMNS = List.of("name", "website");

    private final Vocabulary words = new Vocabulary(texts());
    private final SheetReader reader = new SheetReader(words);
    private final SheetWriter writer = new SheetWriter(words);

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrote(SheetFormat format) {
        var rows = List.of(
                List.of("Zaken; \"Noord\"", "https://een.example"), List.of("=1+1", ""), List.of("Twee\nregels", "-"));

        var read = reader.read(format, writer.write(format, "Blad", COLUMNS, rows), COLUMNS);

        assertThat(read).extracting(row -> row.get("name")).containsExactly("Zaken; \"Noord\"", "=1+1", "Twee\nregels");
        assertThat(read).extracting(SheetRow::number).containsExactly(2, 3, 4);
    }

    @Test
    void writesNoFormulas() {
        var rows = List.of(List.of("=HYPERLINK(\"http://kwaad.example\")", "@SUM(A1)"));

        var csv = new String(writer.write(SheetFormat.CSV, "Blad", COLUMNS, rows), UTF_8);

        assertThat(csv).contains("\"'=HYPERLINK(").contains("\"'@SUM(A1)\"");
    }

    @Test
    void readsCommasAndSemicolonsColumnsInEitherLanguageAndInAnyOrder() {
        assertThat(read("website,naam\nhttps://een.example,\"Zaken, Noord\"\n"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("name")).isEqualTo("Zaken, Noord"));
        assertThat(read("\uFEFFNAME;\nZaken;niets\n\n;\n")).singleElement().satisfies(row -> assertThat(row.get("name"))
                .isEqualTo("Zaken"));
    }

    @Test
    void readsDaysAndNumbersOfASpreadsheetAndWhatAFormulaCameTo() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Proef", "1.0")) {
            var sheet = workbook.newWorksheet("Blad");
            sheet.value(0, 0, "Naam");
            sheet.value(0, 1, "Website");
            sheet.value(2, 0, 12.50);
            sheet.value(2, 1, LocalDate.of(2026, 11, 25));
            sheet.style(2, 1).format("yyyy-mm-dd").set();
            sheet.value(3, 0, 42);
            sheet.value(3, 1, true);
        }

        var read = reader.read(SheetFormat.XLSX, file.toByteArray(), COLUMNS);

        assertThat(read).extracting(SheetRow::number).containsExactly(3, 4);
        assertThat(read).extracting(row -> row.get("name")).containsExactly("12.5", "42");
        assertThat(read.getFirst().get("website")).isEqualTo("2026-11-25");
    }

    @Test
    void refusesWhatIsNoSpreadsheet() {
        assertThat(faults(SheetFormat.XLSX, "naam;website".getBytes(UTF_8))).containsExactly("not-a-spreadsheet");
        assertThat(faults(SheetFormat.CSV, new byte[] {(byte) 0xE9, (byte) 0x28}))
                .containsExactly("not-utf-8");
        assertThat(faults(SheetFormat.CSV, new byte[0])).containsExactly("spreadsheet-empty");
        assertThat(faults(SheetFormat.CSV, "naam\n\"onaf".getBytes(UTF_8))).containsExactly("not-a-spreadsheet");
        assertThat(faults(SheetFormat.CSV, "naam;iets;name\n".getBytes(UTF_8)))
                .containsExactly("spreadsheet-unknown-column", "spreadsheet-column-twice");
    }

    @Test
    void refusesMoreThanItTakes() throws IOException {
        assertThat(faults(SheetFormat.CSV, new byte[SheetLimits.LARGEST_FILE + 1]))
                .containsExactly("file-too-large");
        assertThat(faults(SheetFormat.CSV, ("naam\n" + "x\n".repeat(1001)).getBytes(UTF_8)))
                .containsExactly("spreadsheet-too-many-rows");
        assertThat(faults(SheetFormat.CSV, ("naam\n" + "x".repeat(10_001)).getBytes(UTF_8)))
                .containsExactly("spreadsheet-cell-too-long");
        assertThat(faults(SheetFormat.CSV, ";".repeat(60).getBytes(UTF_8)))
                .containsExactly("spreadsheet-too-many-columns");
        assertThat(faults(SheetFormat.XLSX, bomb())).containsExactly("spreadsheet-too-large");
    }

    /** A small archive that unpacks to more than a service has memory for. */
    private static byte[] bomb() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeroes = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 40; megabyte++) {
                zip.write(zeroes);
            }
        }
        return file.toByteArray();
    }

    private List<SheetRow> read(String csv) {
        return reader.read(SheetFormat.CSV, csv.getBytes(UTF_8), COLUMNS);
    }

    private List<String> faults(SheetFormat format, byte[] content) {
        var refusal = catchThrowableOfType(InvalidInputException.class, () -> reader.read(format, content, COLUMNS));
        return refusal.invalidParams().stream().map(InvalidParam::code).toList();
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages", "platform-messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
