// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferingVersionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final VersionDates WHOLE_LIFE =
            new VersionDates(DAY, DAY.plusMonths(1), DAY.plusMonths(2), DAY.plusMonths(3));

    @ParameterizedTest
    @ValueSource(strings = {"1", "2.4", "v1.0.0", "1.0.0.0", "01.2.3", "1.0.0-", "najaar 2026", " 1.0.0"})
    void refusesANumberThatIsNotSemver(String number) {
        assertThat(faults(number, WHOLE_LIFE)).containsExactly("not-semver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.1", "2.4.0", "3.0.0-beta.1", "1.0.0+20261125"})
    void acceptsEverySemver(String number) {
        assertThat(faults(number, WHOLE_LIFE)).isEmpty();
    }

    @Test
    void needsADayAndDaysInOrderAndTellsAllFaultsAtOnce() {
        assertThat(faults("1.0.0", new VersionDates(null, null, null, null))).containsExactly("version-needs-a-date");
        assertThat(faults("1", new VersionDates(DAY, DAY.minusDays(1), null, DAY.minusDays(2))))
                .containsExactly("not-semver", "version-dates-out-of-order", "version-dates-out-of-order");
        assertThat(faults("1.0.0", new VersionDates(DAY, null, null, DAY))).isEmpty();
    }

    @Test
    void isWhereItsDaysSay() {
        assertThat(WHOLE_LIFE.on(DAY.minusDays(1))).isEqualTo(VersionState.IN_DEVELOPMENT);
        assertThat(WHOLE_LIFE.on(DAY.plusMonths(1))).isEqualTo(VersionState.IN_USE);
        assertThat(WHOLE_LIFE.on(DAY.plusMonths(3).minusDays(1))).isEqualTo(VersionState.END_OF_SUPPORT);
        assertThat(WHOLE_LIFE.on(DAY.plusMonths(3))).isEqualTo(VersionState.WITHDRAWN);
    }

    private static List<String> faults(String number, VersionDates dates) {
        var refusal = catchThrowableOfType(
                InvalidInputException.class, () -> new OfferingVersion(UUID.randomUUID(), number, dates));
        return refusal == null
                ? List.of()
                : refusal.invalidParams().stream().map(InvalidParam::code).toList();
    }
}
