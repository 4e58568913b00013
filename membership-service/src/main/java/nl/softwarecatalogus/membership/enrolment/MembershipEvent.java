// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

/** What happened to a membership, with how it stands since. */
public sealed interface MembershipEvent
        permits MembershipDeclared,
                MembershipConfirmed,
                MembershipDeclined,
                MembershipWithdrawn,
                MembershipTerminationAnnounced,
                MembershipEnded,
                MembershipLapsed,
                MembershipTransferred {

    MembershipState membership();
}
