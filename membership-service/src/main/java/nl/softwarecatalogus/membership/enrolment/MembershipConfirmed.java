// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

/** The collaboration or community confirmed: from the start date on the party is a member. */
public record MembershipConfirmed(MembershipState membership) implements MembershipEvent {}
