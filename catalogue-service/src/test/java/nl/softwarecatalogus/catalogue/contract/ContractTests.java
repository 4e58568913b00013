// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractTests {

    private static final UUID GRONINGEN = UUID.randomUUID();
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void namesOneSupplier() {
        assertThat(faults(terms(null, null, null, null, null))).containsExactly("contract-needs-a-supplier");
        assertThat(faults(terms(UUID.randomUUID(), "Noorderlicht", null, null, null)))
                .containsExactly("contract-needs-one-supplier");
    }

    @Test
    void refusesDatesOutOfOrderAndAmountsBelowACentAllAtOnce() {
        var before = START.minusDays(1);
        var costs = new ContractCosts(new BigDecimal("10.005"), CostInterval.MONTH);

        assertThat(faults(terms(null, "Noorderlicht", before, before, costs)))
                .containsExactly(
                        "contract-end-before-start", "contract-renewal-before-start", "contract-costs-in-cents");
    }

    @Test
    void mayEndOnTheDayItBeginsAndCostNothing() {
        var costs = new ContractCosts(new BigDecimal("0"), CostInterval.ONCE);

        assertThat(faults(terms(null, "Noorderlicht", START, START, costs))).isEmpty();
    }

    @Test
    void changesNoMoreOnceItIsWithdrawn() {
        var wish = new RecordContract(null, Set.of(UUID.randomUUID()), terms(null, "Noorderlicht", null, null, null));
        var contract = Contract.register(GRONINGEN, wish);
        contract.withdraw();

        assertThatThrownBy(() -> contract.revise(wish, true)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(contract::withdraw).isInstanceOf(ConflictException.class);
    }

    private static java.util.List<String> faults(ContractTerms terms) {
        var refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> Contract.register(GRONINGEN, new RecordContract(null, Set.of(UUID.randomUUID()), terms)));
        return refusal == null
                ? java.util.List.of()
                : refusal.invalidParams().stream().map(InvalidParam::code).toList();
    }

    private static ContractTerms terms(
            @Nullable UUID supplierId,
            @Nullable String supplierName,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate renewsOn,
            @Nullable ContractCosts costs) {
        return new ContractTerms(supplierId, supplierName, "C-1", START, endsOn, 3, renewsOn, costs, "Bel eerst.");
    }
}
