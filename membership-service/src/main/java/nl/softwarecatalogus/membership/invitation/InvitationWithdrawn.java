// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

/** Whoever invited took it back. */
public record InvitationWithdrawn(InvitationState invitation) implements InvitationEvent {}
