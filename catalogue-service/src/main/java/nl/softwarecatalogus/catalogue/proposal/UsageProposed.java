// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

/** A provider proposes that somebody uses its application (gebruik voorgesteld). */
public record UsageProposed(ProposalState proposal) {}
