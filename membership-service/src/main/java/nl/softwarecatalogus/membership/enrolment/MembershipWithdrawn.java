// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

/** The member took its declaration back before it was decided on. */
public record MembershipWithdrawn(MembershipState membership) implements MembershipEvent {}
