// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a membership stands once organisations have merged.
 *
 * @param startsOn earlier than before when it takes the place of one that started earlier
 * @param fromId the organisation that has merged
 */
record Transfer(MembershipState before, Pair parties, LocalDate startsOn, UUID fromId) {

    boolean moves() {
        return !before.pair().equals(parties);
    }
}
