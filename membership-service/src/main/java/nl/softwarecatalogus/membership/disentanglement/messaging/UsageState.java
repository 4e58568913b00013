// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of a usage's events that matters when a member leaves.
 *
 * @param declaredBy null for a member's own usage
 */
record UsageState(
        UUID usageId,
        Application application,
        Party member,
        @Nullable Party declaredBy,
        String status,
        String phase,
        LocalDate startsOn) {

    record Application(UUID offeringId, String name) {}

    record Party(UUID organisationId) {}
}
