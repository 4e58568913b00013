// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

/** The end date has come: the party is no member any more. */
public record MembershipEnded(MembershipState membership) implements MembershipEvent {}
