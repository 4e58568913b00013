// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation;

/** As its owner tells it. */
public enum OrganisationStatus {
    CONCEPT,
    ACTIVE,
    DEACTIVATED,
    MERGED
}
