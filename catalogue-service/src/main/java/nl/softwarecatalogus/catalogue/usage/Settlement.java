// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

/** What was settled for a usage when its member left the collaboration that declared it (ontvlechting). */
public enum Settlement {
    TAKE_OVER,
    PHASE_OUT,
    UNTIL_CONTRACT_ENDS
}
