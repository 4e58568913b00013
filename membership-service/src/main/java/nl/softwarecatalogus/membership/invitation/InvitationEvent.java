// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

/** What happened to an invitation, with how it stands since. */
public sealed interface InvitationEvent
        permits InvitationSent,
                InvitationAnswered,
                InvitationWithdrawn,
                InvitationExpired,
                InvitationTransferred,
                InvitationReminded {

    InvitationState invitation();
}
