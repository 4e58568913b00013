// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

/** Whether a landscape is shared, no more because its organisation chose so, or no more because the membership ended. */
public enum ShareStatus {
    SHARED,
    WITHDRAWN,
    ENDED
}
