// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.util.UUID;

/**
 * An open invitation holds from now on between the organisations that its parties merged into.
 *
 * @param fromId the organisation that has merged
 */
public record InvitationTransferred(InvitationState invitation, UUID fromId) implements InvitationEvent {}
