// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

/** The member resigned, or the collaboration or VNG announced the end. Until the end date the party is a member. */
public record MembershipTerminationAnnounced(MembershipState membership) implements MembershipEvent {}
