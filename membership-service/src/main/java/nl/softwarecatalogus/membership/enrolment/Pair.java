// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.Succession;

/** The two parties of a membership or an invitation. */
public record Pair(UUID memberId, UUID collaborationId) {

    public Pair after(Succession succession) {
        return new Pair(succession.successorOf(memberId), succession.successorOf(collaborationId));
    }

    public boolean isWithItself() {
        return memberId.equals(collaborationId);
    }
}
