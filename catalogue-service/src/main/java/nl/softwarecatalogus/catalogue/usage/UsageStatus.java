// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

/** Whether what was declared stands, is disputed by the member, or was withdrawn by the collaboration. */
public enum UsageStatus {
    DECLARED,
    DISPUTED,
    WITHDRAWN
}
