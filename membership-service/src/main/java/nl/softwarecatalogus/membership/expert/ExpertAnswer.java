// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

/** Leaving is for those who joined; the others answer an invitation. */
public enum ExpertAnswer {
    JOIN,
    DECLINE,
    LEAVE
}
