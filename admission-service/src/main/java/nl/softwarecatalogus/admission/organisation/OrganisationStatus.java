// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.organisation;

/** As its owner tells it. */
public enum OrganisationStatus {
    CONCEPT,
    ACTIVE,
    DEACTIVATED,
    MERGED
}
