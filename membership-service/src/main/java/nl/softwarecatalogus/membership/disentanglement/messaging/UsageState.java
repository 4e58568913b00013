// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement.messaging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.membership.disentanglement.SharedUsage;
import org.jspecify.annotations.Nullable;

/**
 * The part of a usage's events that matters when a member leaves.
 *
 * @param declaredBy null for a member's own usage
 * @param transferredFromId the organisation that has merged; null unless the event tells of that
 */
record UsageState(
        UUID usageId,
        Application application,
        Party member,
        @Nullable Party declaredBy,
        String status,
        String phase,
        LocalDate startsOn,
        @Nullable UUID transferredFromId) {

    record Application(UUID offeringId, String name) {}

    record Party(UUID organisationId) {}

    /** Empty for a member's own usage, as that is not shared. */
    Optional<SharedUsage> shared(long version) {
        return Optional.ofNullable(declaredBy)
                .map(collaboration -> new SharedUsage(
                        usageId,
                        version,
                        collaboration.organisationId(),
                        member.organisationId(),
                        application.offeringId(),
                        application.name(),
                        status,
                        phase,
                        startsOn));
    }
}
