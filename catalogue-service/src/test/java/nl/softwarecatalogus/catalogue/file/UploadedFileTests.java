// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadedFileTests {

    private static final byte[] PDF = "%PDF-1.7 bewijs".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, application/pdf, bewijs.pdf",
        "ffd8ffe000104a46, image/jpeg, bewijs.jpg",
        "89504e470d0a1a0a00, image/png, bewijs.png"
    })
    void knowsAFileByItsContentAndNotByItsName(String content, String mediaType, String name) {
        var file = UploadedFile.of("bewijs.exe", HexFormat.of().parseHex(content));

        assertThat(file.mediaType()).isEqualTo(mediaType);
        assertThat(file.fileName()).isEqualTo("bewijs.exe" + name.substring(name.lastIndexOf('.')));
    }

    @Test
    void refusesWhatOnlySaysItIsADocument() {
        assertThat(faults("bewijs.pdf", "<html><script>".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("file-type");
        assertThat(faults("bewijs.docx", "PK\003\004 een ander archief".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("file-type");
        assertThat(faults(
                        "bewijs.docx",
                        "PK\003\004 [Content_Types].xml word/document.xml word/vbaProject.bin"
                                .getBytes(StandardCharsets.ISO_8859_1)))
                .as("with a macro")
                .containsExactly("file-type");
        assertThat(faults("leeg.pdf", new byte[0])).containsExactly("file-type");
    }

    @Test
    void refusesMoreThanTenMebibytes() {
        var largest = Arrays.copyOf(PDF, UploadedFile.LARGEST);
        var larger = Arrays.copyOf(PDF, UploadedFile.LARGEST + 1);

        assertThat(faults("bewijs.pdf", largest)).isEmpty();
        assertThat(faults("bewijs.pdf", larger)).containsExactly("file-too-large");
    }

    @Test
    void keepsNoPathInTheName() {
        assertThat(UploadedFile.of("../../etc/bewijs.pdf", PDF).fileName()).isEqualTo("bewijs.pdf");
        assertThat(UploadedFile.of("C:\\map\\bewijs\r\n.pdf", PDF).fileName()).isEqualTo("bewijs.pdf");
        assertThat(faults(" ", PDF)).containsExactly("minLength");
        assertThat(faults("x".repeat(201), PDF)).containsExactly("maxLength");
    }

    private static List<String> faults(String name, byte[] content) {
        var refusal = catchThrowableOfType(InvalidInputException.class, () -> UploadedFile.of(name, content));
        return refusal == null
                ? List.of()
                : refusal.invalidParams().stream().map(InvalidParam::code).toList();
    }
}
