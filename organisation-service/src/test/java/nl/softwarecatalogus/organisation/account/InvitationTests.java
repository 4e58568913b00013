// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import static nl.softwarecatalogus.organisation.account.People.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTests {

    @Test
    void seesNoDifferenceInCapitalsAndSpaces() {
        var invitation = new Invitation("  Petra   van der  Voorbeeld ", " Petra@Voorbeeld.Example", ADMINISTRATOR);

        assertThat(invitation.name()).isEqualTo("Petra van der Voorbeeld");
        assertThat(invitation.email()).isEqualTo("petra@voorbeeld.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petra@voorbeeld.example",
                "p.van.der-voorbeeld+werk@sub.voorbeeld.nl",
                "o'brien@voorbeeld.nl",
                "a1_b@x1.nl"
            })
    void takesAddressesThatCanLogIn(String email) {
        assertThat(new Invitation("Petra", email, ADMINISTRATOR).email()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petra",
                "petra@localhost",
                "p..v@voorbeeld.nl",
                ".p@voorbeeld.nl",
                "p.@voorbeeld.nl",
                "pétra@voorbeeld.nl",
                "p@-voorbeeld.nl",
                "p@voorbeeld-.nl",
                "p q@voorbeeld.nl",
                "p@voorbeeld.nl, q@voorbeeld.nl",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@voorbeeld.nl"
            })
    void refusesAddressesThatCannot(String email) {
        assertThatThrownBy(() -> new Invitation("Petra", email, ADMINISTRATOR))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.invalidParams())
                        .extracting(InvalidParam::name)
                        .containsExactly("email"));
    }

    @Test
    void namesEveryFault() {
        assertThatThrownBy(() -> new Invitation("Petra <script>", "petra", ADMINISTRATOR))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.invalidParams())
                        .extracting(InvalidParam::code)
                        .containsExactly("person-name", "usable-email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Siân d'Arc-van 't Hof", "Łukasz", "李小龍", "J. Jansen, jr."})
    void takesNamesOfPeople(String name) {
        assertThat(new Invitation(name, "petra@voorbeeld.example", ADMINISTRATOR).name())
                .isEqualTo(name);
    }
}
