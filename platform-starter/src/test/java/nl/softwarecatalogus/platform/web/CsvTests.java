// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @Test
    void quotesEveryCellAndDoublesItsQuotes() {
        assertThat(Csv.line(Stream.of("Regio; Noord", "de \"oude\"", "")))
                .isEqualTo("\"Regio; Noord\";\"de \"\"oude\"\"\";\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2", "@som", "\t=1", "\r=1", "=a\nb"})
    void letsNoTextBecomeAFormula(String text) {
        assertThat(Csv.line(Stream.of(text))).isEqualTo("\"'" + text + "\"\r\n");
    }
}
