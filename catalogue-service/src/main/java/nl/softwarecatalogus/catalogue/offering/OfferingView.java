// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/**
 * An offering as a reader sees it.
 *
 * @param contact of what municipalities, other governments and collaborations offer not for everybody
 * @param suggested whether a user added it in the name of the provider, who has not taken it over
 * @param replacedById what took the place of what was suggested
 * @param outdatedReferences what its provider has to mend; told to that and VNG only
 * @param userCount how many organisations use it; told to its provider and VNG only
 */
public record OfferingView(
        UUID id,
        @JsonIgnore long version,
        OfferingKind kind,
        String name,
        @Nullable String shortDescription,
        @Nullable String longDescription,
        @Nullable String website,
        @Nullable LicenceForm licenceForm,
        @Nullable String spdxId,
        @Nullable CloudModel cloudModel,
        List<String> hostingCountries,
        List<String> jurisdictions,
        @Nullable OfferingContact contact,
        OrganisationReference provider,
        OfferingStatus status,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn,
        List<ComponentReference> referenceComponents,
        @Nullable List<OutdatedReference> outdatedReferences,
        boolean suggested,
        @Nullable UUID replacedById,
        @Nullable Long userCount) {

    public OfferingReference reference() {
        return new OfferingReference(id, name);
    }
}
