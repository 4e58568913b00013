// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.Pair;

/** A usage that a collaboration declared for a member, as its latest event told it. */
public record SharedUsage(
        UUID usageId,
        long version,
        UUID collaborationId,
        UUID memberId,
        UUID offeringId,
        String applicationName,
        String status,
        String phase,
        LocalDate startsOn) {

    Pair parties() {
        return new Pair(memberId, collaborationId);
    }

    boolean isWithdrawn() {
        return status.equals("WITHDRAWN");
    }
}
