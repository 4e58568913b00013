// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

/** Nobody answered within 60 days. */
public record InvitationExpired(InvitationState invitation) implements InvitationEvent {}
