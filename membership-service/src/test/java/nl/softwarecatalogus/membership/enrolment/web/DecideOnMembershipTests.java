// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import nl.softwarecatalogus.membership.enrolment.Decision;
import nl.softwarecatalogus.membership.enrolment.web.DecideOnMembership.Choice;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.junit.jupiter.api.Test;

class DecideOnMembershipTests {

    private static final LocalDate DATE = LocalDate.of(2027, 1, 1);

    @Test
    void confirmsWithOrWithoutAStart() {
        assertThat(new DecideOnMembership(Choice.CONFIRM, DATE, null).toDecision())
                .isEqualTo(new Decision.Confirm(DATE));
        assertThat(new DecideOnMembership(Choice.CONFIRM, null, null).toDecision())
                .isEqualTo(new Decision.Confirm(null));
    }

    @Test
    void declinesWithAReason() {
        assertThat(new DecideOnMembership(Choice.DECLINE, null, "Nee.").toDecision())
                .isEqualTo(new Decision.Decline("Nee."));
    }

    @Test
    void refusesWhatDoesNotBelongTogetherNamingEveryFault() {
        assertThat(faults(new DecideOnMembership(Choice.DECLINE, DATE, null)))
                .extracting(InvalidParam::name, InvalidParam::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("reason", "needed-when-declining"),
                        org.assertj.core.groups.Tuple.tuple("startsOn", "only-when-confirming"));
        assertThat(faults(new DecideOnMembership(Choice.DECLINE, DATE, "Nee.")))
                .extracting(InvalidParam::code)
                .containsExactly("only-when-confirming");
        assertThat(faults(new DecideOnMembership(Choice.CONFIRM, DATE, "Ja!")))
                .extracting(InvalidParam::code)
                .containsExactly("only-when-declining");
    }

    private static java.util.List<InvalidParam> faults(DecideOnMembership request) {
        return catchThrowableOfType(InvalidInputException.class, request::toDecision)
                .invalidParams();
    }
}
