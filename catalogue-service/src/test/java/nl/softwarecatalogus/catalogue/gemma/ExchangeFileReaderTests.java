// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.softwarecatalogus.catalogue.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeFileReaderTests {

    private static final String MODEL = "<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\">";

    @Test
    void readsElementsRelationshipsAndTheNamesOfProperties() {
        var file = read(Client.file("release.xml"));

        assertThat(file.elements()).extracting(ExchangeFile.Element::name).contains("Burgerzakencomponent");
        assertThat(file.elements().getFirst().description()).isEqualTo("Ondersteunt burgerzaken & verkiezingen");
        assertThat(file.elements().getFirst().line()).isEqualTo("6");
        assertThat(file.relationships()).isNotEmpty();
        assertThat(file.propertyDefinitions()).containsEntry("p2", "Object ID");
        assertThat(file.properties()).containsEntry("p5", "2026-06-30");
    }

    @Test
    void refusesATruncatedFile() {
        var whole = Client.file("release.xml");

        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)).code()).isEqualTo("gemma-file-broken");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <model xmlns="http://www.opengroup.org/xsd/archimate/3.0/"><b></model>|gemma-file-broken
            geen xml|gemma-file-broken
            ''|gemma-file-broken
            <?xml version="1.0" encoding="bestaat-niet"?><a/>|gemma-file-broken
            <model/>|not-an-exchange-file
            <views xmlns="http://www.opengroup.org/xsd/archimate/3.0/"/>|not-an-exchange-file
            <!DOCTYPE model [<!ENTITY x SYSTEM "file:///etc/passwd">]><model>&x;</model>|gemma-file-unsafe
            <!DOCTYPE model SYSTEM "http://localhost:1/x.dtd"><model/>|gemma-file-unsafe""")
    void refusesWhatIsNoExchangeFile(String content, String code) {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo(code);
    }

    @Test
    void refusesWhatFollowsTheModel() {
        assertThat(refusal((MODEL + "</model>\n<rest>").getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("gemma-file-broken");
    }

    @Test
    void refusesBytesThatAreNoText() {
        var file = Client.file("release.xml");
        file[file.length / 3] = (byte) 0xFF;

        assertThat(refusal(file).code()).isEqualTo("gemma-file-broken");
    }

    @Test
    void refusesNestingWithoutEnd() {
        var deep = MODEL + "<views>" + "<v>".repeat(100_000) + "</v>".repeat(100_000) + "</views></model>";

        assertThat(refusal(deep.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("gemma-file-broken");
    }

    private static ExchangeFile read(byte[] file) {
        return ExchangeFileReader.read(new ByteArrayInputStream(file));
    }

    private static BrokenGemmaFileException refusal(byte[] file) {
        return catchThrowableOfType(BrokenGemmaFileException.class, () -> read(file));
    }
}
