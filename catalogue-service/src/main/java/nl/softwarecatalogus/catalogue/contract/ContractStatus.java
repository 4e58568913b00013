// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

/** What is withdrawn stays as history. */
public enum ContractStatus {
    REGISTERED,
    WITHDRAWN
}
