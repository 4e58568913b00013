// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering.web;

import java.util.List;
import java.util.Objects;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.LicenceForm;
import nl.softwarecatalogus.catalogue.offering.OfferingContact;
import nl.softwarecatalogus.catalogue.offering.OfferingDetails;
import nl.softwarecatalogus.catalogue.offering.OfferingView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

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

    /** An identifier belongs to an open licence, and countries to a cloud: they go with it. */
    static ReviseOffering present(OfferingView offering, ObjectNode given) {
        var open = !given.has("licenceForm") || is(given, "licenceForm", LicenceForm.OPEN_SOURCE.name());
        var hosted = !given.has("cloudModel")
                || !(given.path("cloudModel").isNull() || is(given, "cloudModel", CloudModel.ON_PREMISES.name()));
        return new ReviseOffering(
                offering.name(),
                offering.shortDescription(),
                offering.longDescription(),
                offering.website(),
                offering.licenceForm(),
                open ? offering.spdxId() : null,
                offering.cloudModel(),
                hosted ? offering.hostingCountries() : null,
                hosted ? offering.jurisdictions() : null,
                offering.contact(),
                offering.referenceComponents().stream()
                        .map(ComponentReference::referenceComponentId)
                        .toList());
    }

    private static boolean is(ObjectNode given, String field, String value) {
        return given.path(field).asString("").equals(value);
    }

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
