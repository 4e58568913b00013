// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

/** Of somebody's rights: they are right, or they go. */
public enum Verdict {
    CONFIRM,
    REVOKE
}
