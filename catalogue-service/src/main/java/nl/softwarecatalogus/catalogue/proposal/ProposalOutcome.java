// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

/** What the consumer answered; for itself and VNG only. */
public enum ProposalOutcome {
    CONFIRMED,
    REJECTED
}
