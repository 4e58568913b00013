// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/** An offering as other services may know it; no contact, no evidence. */
public record OfferingState(
        UUID offeringId,
        OfferingKind kind,
        String name,
        @Nullable String shortDescription,
        OrganisationReference provider,
        OfferingStatus status,
        List<ComponentReference> referenceComponents,
        @Nullable CloudModel cloudModel,
        @Nullable LicenceForm licenceForm,
        @Nullable LocalDate publishedOn,
        List<String> hostingCountries,
        List<String> jurisdictions,
        @JsonUnwrapped OfferingParts parts) {}
