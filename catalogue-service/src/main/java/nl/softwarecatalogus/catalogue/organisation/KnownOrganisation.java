// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of an organisation that the catalogue needs.
 *
 * @param status null while only another event mentioned it
 * @param mergedIntoId the organisation it goes on as
 */
public record KnownOrganisation(
        OrganisationReference reference,
        @Nullable String status,
        @Nullable UUID mergedIntoId) {

    /** What another event mentioned. */
    static KnownOrganisation mentioned(OrganisationReference reference) {
        return new KnownOrganisation(reference, null, null);
    }

    /** Nothing new is recorded in its name. */
    public boolean isMerged() {
        return mergedIntoId != null;
    }

    /** Whoever is only being registered is not named to others yet. */
    boolean isPublic() {
        return !"CONCEPT".equals(status);
    }

    boolean hasArrived() {
        return status != null;
    }

    public boolean isActive() {
        return "ACTIVE".equals(status) && !isMerged();
    }
}
