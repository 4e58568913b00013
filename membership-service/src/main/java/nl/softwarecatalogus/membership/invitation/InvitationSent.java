// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

/** A collaboration or community asked an organisation to state its membership. */
public record InvitationSent(InvitationState invitation) implements InvitationEvent {}
