// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** @param amount in euros, for each interval */
@Embeddable
public record ContractCosts(
        @Column(name = "costs_amount") BigDecimal amount,

        @Column(name = "costs_interval") @Enumerated(EnumType.STRING)
        CostInterval interval) {

    private static final int CENTS = 2;

    public ContractCosts {
        amount = amount.scale() < CENTS ? amount.setScale(CENTS) : amount;
    }

    boolean isInCents() {
        return amount.stripTrailingZeros().scale() <= CENTS;
    }
}
