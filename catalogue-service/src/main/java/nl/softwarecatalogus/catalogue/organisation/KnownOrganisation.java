// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation;

import org.jspecify.annotations.Nullable;

/**
 * The part of an organisation that the catalogue needs.
 *
 * @param status null while only another event mentioned it
 */
public record KnownOrganisation(
        OrganisationReference reference, @Nullable String status) {

    boolean hasArrived() {
        return status != null;
    }

    boolean isActive() {
        return "ACTIVE".equals(status);
    }
}
