// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

/** A proposal was answered, withdrawn, or expired (gebruiksvoorstel gesloten); what the answer was, nobody is told. */
public record UsageProposalClosed(ProposalState proposal) {}
