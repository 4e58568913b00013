// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressFormatTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petra@voorbeeld.example",
                "p.de-vries+gemeente@sub.groningen.nl",
                "o'brien@example.nl",
                "jorik@súdwest.frl"
            })
    void knowsAnAddress(String address) {
        assertThat(EmailAddressFormat.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "petra",
                "petra@",
                "@example.nl",
                "petra@example",
                "petra@example..nl",
                "petra@-example.nl",
                ".petra@example.nl",
                "petra.@example.nl",
                "petra@example.nl\nBcc: x@example.nl",
                "Petra <petra@example.nl>",
                "a@b@example.nl",
                "petra @example.nl"
            })
    void refusesWhatIsNone(String text) {
        assertThat(EmailAddressFormat.isAddress(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 250, 100_000})
    void refusesWhatIsTooLongWithoutThinkingLong(int length) {
        assertThat(EmailAddressFormat.isAddress("a".repeat(length) + "@example.nl"))
                .isFalse();
    }
}
