// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

/** A party stated that it wants to be a member. */
public record MembershipDeclared(MembershipState membership) implements MembershipEvent {}
