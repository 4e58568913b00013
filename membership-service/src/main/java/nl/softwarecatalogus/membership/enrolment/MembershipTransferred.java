// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.UUID;

/**
 * The membership, or the declaration that waits, goes on in the name of the organisation that a party merged into.
 *
 * @param fromId the organisation that has merged
 */
public record MembershipTransferred(MembershipState membership, UUID fromId) implements MembershipEvent {}
