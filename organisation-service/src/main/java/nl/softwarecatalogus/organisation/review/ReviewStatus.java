// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

/** How an organisation stands in the present round. */
public enum ReviewStatus {
    /** Nobody has rights that are older than the round. */
    NOT_DUE,
    DUE,
    OVERDUE,
    REVIEWED
}
