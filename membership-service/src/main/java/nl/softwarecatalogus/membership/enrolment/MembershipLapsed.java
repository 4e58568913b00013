// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The membership ended as organisations merged. The others are still together, so what they share stays shared.
 *
 * @param continuedAs the membership that goes on; null when a party would have become a member of itself
 */
public record MembershipLapsed(
        MembershipState membership, @Nullable UUID continuedAs) implements MembershipEvent {

    public Optional<UUID> successorId() {
        return Optional.ofNullable(continuedAs);
    }
}
