// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering.web;

import java.util.List;
import java.util.Objects;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.LicenceForm;
import nl.softwarecatalogus.catalogue.offering.OfferingContact;
import nl.softwarecatalogus.catalogue.offering.OfferingDetails;
import org.jspecify.annotations.Nullable;

record ReviseOffering(
        String name,
        @Nullable String shortDescription,
        @Nullable String longDescription,
        @Nullable String website,
        @Nullable LicenceForm licenceForm,
        @Nullable String spdxId,
        @Nullable CloudModel cloudModel,
        @Nullable List<String> hostingCountries,
        @Nullable List<String> jurisdictions,
        @Nullable OfferingContact contact,
        @Nullable List<String> referenceComponentIds) {

    OfferingDetails details() {
        return new OfferingDetails(
                name,
                shortDescription,
                longDescription,
                website,
                licenceForm,
                spdxId,
                cloudModel,
                Objects.requireNonNullElse(hostingCountries, List.of()),
                Objects.requireNonNullElse(jurisdictions, List.of()),
                contact);
    }

    List<String> componentIds() {
        return referenceComponentIds == null ? List.of() : referenceComponentIds;
    }
}
