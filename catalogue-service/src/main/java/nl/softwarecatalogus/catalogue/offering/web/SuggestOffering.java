// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering.web;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferingDetails;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.SuggestApplication;
import org.jspecify.annotations.Nullable;

/** @param organisationId only for VNG, who acts for no organisation */
record SuggestOffering(
        @Nullable UUID organisationId,
        UUID supplierId,
        OfferingKind kind,
        String name,
        @Nullable String shortDescription,
        @Nullable String website,
        @Nullable List<String> referenceComponentIds) {

    SuggestApplication wish() {
        return new SuggestApplication(
                supplierId,
                kind,
                new OfferingDetails(name, shortDescription, null, website, null, null, null),
                referenceComponentIds == null ? List.of() : referenceComponentIds);
    }
}
