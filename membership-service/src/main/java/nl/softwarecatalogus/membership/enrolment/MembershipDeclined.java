// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

/** The collaboration or community declined. The reason is between the two parties and not part of the event. */
public record MembershipDeclined(MembershipState membership) implements MembershipEvent {}
