// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTypeTests {

    @Test
    void looksAtTheContent() {
        assertThat(FileType.of(bytes("%PDF-1.7 ..."))).contains(FileType.PDF);
        assertThat(FileType.of(bytes("\u00ff\u00d8\u00ff\u00e0JFIF"))).contains(FileType.JPG);
        assertThat(FileType.of(bytes("\u0089PNG\r\n\u001a\n..."))).contains(FileType.PNG);
        assertThat(FileType.of(bytes("PK\u0003\u0004[Content_Types].xml word/document.xml")))
                .contains(FileType.DOCX);
    }

    @Test
    void takesNothingElse() {
        assertThat(FileType.of(bytes(""))).isEmpty();
        assertThat(FileType.of(bytes("MZ program"))).isEmpty();
        assertThat(FileType.of(bytes("<html>%PDF-"))).isEmpty();
        assertThat(FileType.of(bytes("PK\u0003\u0004[Content_Types].xml xl/workbook.xml")))
                .isEmpty();
        assertThat(FileType.of(bytes("PK\u0003\u0004[Content_Types].xml word/document.xml word/vbaProject.bin")))
                .as("with macros")
                .isEmpty();
    }

    @Test
    void namesAFileByWhatItIs() {
        assertThat(FileType.PDF.named("Regeling 2026.PDF")).isEqualTo("Regeling 2026.PDF");
        assertThat(FileType.PDF.named("..\\..\\regeling.exe")).isEqualTo("regeling.exe.pdf");
        assertThat(FileType.JPG.named("/etc/foto.jpeg")).isEqualTo("foto.jpeg");
        assertThat(FileType.PNG.named("\r\n")).isEqualTo("bijlage.png");
        assertThat(FileType.DOCX.named("x".repeat(300))).hasSize(200).endsWith(".docx");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
