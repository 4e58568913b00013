// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

/** How a proposal stands, as its provider may know it: answered says nothing of what the answer was. */
public enum ProposalStatus {
    OPEN,
    ANSWERED,
    WITHDRAWN,
    EXPIRED
}
