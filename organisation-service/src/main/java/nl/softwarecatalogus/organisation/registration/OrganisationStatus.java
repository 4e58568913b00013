// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

/** Only {@link #CONCEPT} and {@link #ACTIVE} organisations are live: their name and identifiers belong to them alone. */
public enum OrganisationStatus {
    CONCEPT,
    ACTIVE,
    DEACTIVATED,
    MERGED;

    public boolean isLive() {
        return this == CONCEPT || this == ACTIVE;
    }

    boolean isPublic() {
        return this == ACTIVE || this == MERGED;
    }
}
