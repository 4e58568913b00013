// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.BusinessDates;
import nl.softwarecatalogus.membership.enrolment.MembershipState;
import org.jspecify.annotations.Nullable;

/** A disentanglement with the usages it is about. */
public record DisentanglementDetails(
        MembershipState membership, Disentanglement disentanglement, List<SharedUsage> everShared) {

    public record Line(SharedUsage usage, @Nullable Choice choice) {}

    /** Before the end everything that is shared now, after it what was settled. */
    public List<Line> lines() {
        var choices = disentanglement.choices();
        return everShared.stream()
                .filter(usage ->
                        disentanglement.isSettled() ? choices.containsKey(usage.usageId()) : !usage.isWithdrawn())
                .map(usage -> new Line(usage, choices.get(usage.usageId())))
                .toList();
    }

    public Optional<LocalDate> settledOn() {
        return disentanglement.settledAt().map(BusinessDates::of);
    }

    /** Grows with every choice, and with every change of a usage. */
    public long revision() {
        return disentanglement.version()
                + everShared.stream().mapToLong(SharedUsage::version).sum();
    }

    boolean shares(UUID usageId) {
        return everShared.stream().anyMatch(usage -> usage.usageId().equals(usageId) && !usage.isWithdrawn());
    }
}
