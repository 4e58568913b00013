// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.EnumSet;
import java.util.Set;

/** Where a membership stands. Resigned means announced: it runs on until its end date, then it is ended. */
public enum MembershipStatus {
    DECLARED,
    CONFIRMED,
    DECLINED,
    WITHDRAWN,
    RESIGNED,
    ENDED;

    static final Set<MembershipStatus> RUNNING = EnumSet.of(CONFIRMED, RESIGNED);

    /** Waiting for a decision or running: a party has one of these at a time in the same collaboration. */
    static final Set<MembershipStatus> LIVE = EnumSet.of(DECLARED, CONFIRMED, RESIGNED);
}
