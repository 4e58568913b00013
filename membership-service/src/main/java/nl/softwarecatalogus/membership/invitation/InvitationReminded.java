// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

/** The invitation is still open and its last day comes near. */
public record InvitationReminded(InvitationState invitation) implements InvitationEvent {}
