// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation (organisatie) as its latest event told it: what a second one would be recognised by.
 *
 * @param version of its owner's latest event
 */
public record KnownOrganisation(
        UUID id,
        String name,
        OrganisationStatus status,
        @Nullable String kvkNumber,
        @Nullable String oin,
        long version) {}
