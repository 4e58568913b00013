// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTests {

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "00000001"})
    void knowsAKvkNumber(String number) {
        assertThat(Identifiers.isKvkNumber(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "123456789", "1234567a", "", "１２３４５６７８", " 12345678"})
    void refusesAnotherKvkNumber(String number) {
        assertThat(Identifiers.isKvkNumber(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "001234560", "111222333"})
    void knowsAnRsinByItsElevenTest(String number) {
        assertThat(Identifiers.isRsin(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "000000000", "12345678", "1234567820", "12345678x"})
    void refusesAnotherRsin(String number) {
        assertThat(Identifiers.isRsin(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000001123456782000",
                "00000003123456780000",
                "00000004003214345000",
                "00000006000000000000",
                "00000099000000001000"
            })
    void knowsAnOinByItsPrefixAndTheRsinInIt(String number) {
        assertThat(Identifiers.isOin(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000001123456789000",
                "00000005123456780000",
                "0000000312345678000",
                "000000031234567800000",
                "0000000312345678000x",
                ""
            })
    void refusesAnotherOin(String number) {
        assertThat(Identifiers.isOin(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://identifier.overheid.nl/tooi/id/gemeente/gm0014",
                "https://identifier.overheid.nl/tooi/id/so/so0873"
            })
    void knowsATooiIdentifier(String identifier) {
        assertThat(Identifiers.isTooiIdentifier(identifier)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://identifier.overheid.nl/tooi/id/gemeente/gm0014",
                "https://identifier.overheid.nl/tooi/id/gemeente/gm14",
                "https://example.nl/tooi/id/gemeente/gm0014"
            })
    void refusesAnotherTooiIdentifier(String identifier) {
        assertThat(Identifiers.isTooiIdentifier(identifier)).isFalse();
    }
}
