// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.policy;

/** Who confirms a declaration: people of the collaboration, or nobody as it is welcome beforehand. */
public enum Confirmation {
    BY_HAND,
    AUTOMATIC
}
