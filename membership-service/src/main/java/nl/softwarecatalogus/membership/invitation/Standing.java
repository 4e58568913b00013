// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

/** How an organisation stands to a collaboration that may want to invite it. */
public enum Standing {
    NONE,
    INVITED,
    DECLARED,
    MEMBER
}
