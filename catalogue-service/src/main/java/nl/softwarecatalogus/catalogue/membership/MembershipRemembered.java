// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.membership;

/** Something newer became known of a membership (lidmaatschap); told within the transaction that remembers it. */
public record MembershipRemembered(KnownMembership membership) {}
