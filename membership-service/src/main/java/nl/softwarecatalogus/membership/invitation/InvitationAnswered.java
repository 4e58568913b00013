// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

/** The invited organisation stated its membership. */
public record InvitationAnswered(InvitationState invitation) implements InvitationEvent {}
