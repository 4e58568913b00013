// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @EnumSource(
            value = OrganisationType.class,
            names = {"MUNICIPALITY", "SUPPLIER", "OTHER_GOVERNMENT"})
    void refusesTypesThatNeedNoAdmission(OrganisationType type) {
        assertThat(faults(Requests.candidate(type, Identifiers.NONE, List.of())))
                .extracting(InvalidParam::code)
                .containsExactly("registered-without-admission");
    }

    @Test
    void refusesAKindOrALegalBasisOfACommunity() {
        var community = new Candidate(
                "Community",
                OrganisationType.COMMUNITY,
                CollaborationKind.SOCIAL_DOMAIN,
                LegalBasis.FOUNDATION,
                Identifiers.NONE,
                List.of());

        assertThat(faults(community)).extracting(InvalidParam::name).containsExactly("collaborationKind", "legalBasis");
    }

    @ParameterizedTest
    @CsvSource({
        "1234567, , , kvkNumber",
        "123456789, , , kvkNumber",
        ", 123456789, , rsin",
        ", 000000000, , rsin",
        ", 12345678, , rsin",
        ", , 00000005123456782000, oin",
        ", , 00000001123456789000, oin",
        ", , 0000000312345678000, oin"
    })
    void refusesNumbersThatAreWrong(String kvkNumber, String rsin, String oin, String field) {
        var identifiers = new Identifiers(kvkNumber, rsin, oin);

        assertThat(faults(Requests.candidate(OrganisationType.COLLABORATION, identifiers, List.of())))
                .extracting(InvalidParam::name)
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"12345678, , ", ", 123456782, ", ", , 00000001123456782000", ", , 00000003123456780000"})
    void acceptsNumbersThatAreRight(String kvkNumber, String rsin, String oin) {
        var candidate =
                Requests.candidate(OrganisationType.COLLABORATION, new Identifiers(kvkNumber, rsin, oin), List.of());

        assertThatCode(() -> IntakeRules.refuseFaults(Requests.intake(candidate), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesMunicipalityCodesThatAreWrongOrStandTwice() {
        var candidate = Requests.candidate(
                OrganisationType.COLLABORATION, Identifiers.NONE, List.of("0014", "14", "0014", "gm0014"));

        assertThat(faults(candidate))
                .extracting(InvalidParam::name)
                .containsExactly("intendedMunicipalities[1]", "intendedMunicipalities[2]", "intendedMunicipalities[3]");
    }

    @Test
    void refusesAContactThatIsStillToCome() {
        var intake = Requests.intake(Requests.candidate());

        assertThatThrownBy(() -> IntakeRules.refuseFaults(intake, LocalDate.of(2026, 11, 1)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void keepsNamesOnOneLine() {
        var candidate = new Candidate(
                "  Regio\r\nBcc: x@example.nl \u0000 ",
                OrganisationType.COMMUNITY,
                null,
                null,
                Identifiers.NONE,
                List.of());

        assertThat(candidate.name()).isEqualTo("Regio Bcc: x@example.nl");
    }

    private static List<InvalidParam> faults(Candidate candidate) {
        try {
            IntakeRules.refuseFaults(Requests.intake(candidate), TODAY);
            return List.of();
        } catch (InvalidInputException refusal) {
            return refusal.invalidParams();
        }
    }
}
