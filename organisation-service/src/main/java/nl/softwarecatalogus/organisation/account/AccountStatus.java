// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

/** Of somebody's access to one organisation: invited, or used at least once. */
public enum AccountStatus {
    INVITED,
    ACTIVE
}
