// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi;

import static nl.softwarecatalogus.organisation.tooi.RegisterFiles.closed;
import static nl.softwarecatalogus.organisation.tooi.RegisterFiles.dated;
import static nl.softwarecatalogus.organisation.tooi.RegisterFiles.merger;
import static nl.softwarecatalogus.organisation.tooi.RegisterFiles.municipality;
import static nl.softwarecatalogus.organisation.tooi.RegisterFiles.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.softwarecatalogus.organisation.municipality.Municipality;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TooiReaderTests {

    private static final String GRONINGEN = municipality("0014", "Groningen");

    @Test
    void readsMunicipalitiesWithTheirHistory() {
        var file = RegisterFiles.of(
                closed("0053", "Winsum", "2018-12-31"),
                merger("0053", "1966"),
                municipality("1966", "Het Hogeland", "20", dated("begindatum", "2019-01-01")),
                "{\"@id\":\"https://identifier.overheid.nl/tooi/set/rwc_gemeenten_compleet/5\",\"@type\":[\"http://www.w3.org/2002/07/owl#Ontology\"]}");

        assertThat(TooiReader.read(stream(file)))
                .containsExactly(
                        new Municipality(
                                "0053",
                                "Winsum",
                                "gemeente Winsum",
                                "Groningen",
                                null,
                                LocalDate.of(2018, 12, 31),
                                List.of("1966"),
                                "https://identifier.overheid.nl/tooi/id/gemeente/gm0053"),
                        new Municipality(
                                "1966",
                                "Het Hogeland",
                                "gemeente Het Hogeland",
                                "Groningen",
                                LocalDate.of(2019, 1, 1),
                                null,
                                List.of(),
                                "https://identifier.overheid.nl/tooi/id/gemeente/gm1966"));
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        var file = RegisterFiles.of(
                GRONINGEN,
                municipality("0022", "", "99", dated("einddatum", "2019-02-30")),
                municipality("0014", "Groningen Noord"),
                municipality(
                        "0024",
                        "Loppersum",
                        "20",
                        dated("begindatum", "2020-01-01") + dated("einddatum", "2019-01-01")),
                municipality("025", "Kort"));

        assertThat(faults(file))
                .extracting(InvalidParam::name, InvalidParam::code, fault -> fault.arguments()[0])
                .containsExactly(
                        tuple("[1].voorkeursnaamExclSoort", "register-lacks", "2"),
                        tuple("[1].einddatum", "register-no-date", "2"),
                        tuple("[1].ligtInProvincie", "register-no-province", "2"),
                        tuple("[2].gemeentecode", "register-twice", "3"),
                        tuple("[3].einddatum", "register-ends-first", "4"),
                        tuple("[4].gemeentecode", "register-no-code", "5"));
    }

    @Test
    void refusesTwoOfOneNameSideBySideButNotOneAfterTheOther() {
        var sideBySide = RegisterFiles.of(GRONINGEN, municipality("0015", "Gröningen"));
        var afterTheOther = RegisterFiles.of(closed("0013", "Groningen", "1999-12-31"), GRONINGEN);

        assertThat(faults(sideBySide)).extracting(InvalidParam::code).containsExactly("register-twice");
        assertThat(TooiReader.read(stream(afterTheOther))).hasSize(2);
    }

    @Test
    void tellsWhereATruncatedFileBreaksOff() {
        var file = RegisterFiles.of(GRONINGEN, municipality("0022", "Leek"));
        for (var length = 0; length < file.length(); length += 37) {
            assertThat(faults(file.substring(0, length)))
                    .as("the first %d characters", length)
                    .singleElement()
                    .extracting(InvalidParam::code)
                    .isIn("register-broken", "register-no-list");
        }

        var fault = faults(file.substring(0, file.indexOf('\n') + 30)).getFirst();

        assertThat(fault.arguments()).containsExactly("2", "30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\"x\"", "[1]", "[] []", "[{\"a\":1,\"a\":2}]", "[", "null", "<xml/>", ""})
    void refusesWhatIsNoList(String file) {
        assertThat(faults(file)).isNotEmpty();
    }

    @Test
    void refusesBytesThatAreNoText() {
        var file = RegisterFiles.of(GRONINGEN).getBytes(StandardCharsets.UTF_8);
        file[60] = (byte) 0xFF;

        var refusal = catchThrowableOfType(
                RegisterFileException.class, () -> TooiReader.read(new ByteArrayInputStream(file)));

        assertThat(refusal.invalidParams()).extracting(InvalidParam::code).containsExactly("register-broken");
    }

    @Test
    void refusesAListOfSomethingElse() {
        var file = RegisterFiles.of(GRONINGEN.replace("ont/Gemeente", "ont/Samenwerkingsorganisatie"));

        assertThat(faults(file)).extracting(InvalidParam::code).containsExactly("register-empty");
    }

    @Test
    void stopsAtAFloodOfFaults() {
        var wrong = new String[10_000];
        java.util.Arrays.fill(wrong, GRONINGEN);

        assertThat(faults(RegisterFiles.of(wrong))).hasSizeBetween(50, 60);
    }

    private static List<InvalidParam> faults(String file) {
        return catchThrowableOfType(RegisterFileException.class, () -> TooiReader.read(stream(file)))
                .invalidParams();
    }
}
