// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of an offering: everything that can be edited, but the reference components.
 *
 * @param longDescription markdown
 * @param spdxId of the licence, when it is open source
 */
@Embeddable
public record OfferingDetails(
        String name,
        @Nullable String shortDescription,
        @Nullable String longDescription,
        @Nullable String website,
        @Enumerated(EnumType.STRING) @Nullable LicenceForm licenceForm,
        @Nullable String spdxId,
        @Enumerated(EnumType.STRING) @Nullable CloudModel cloudModel) {

    public OfferingDetails {
        name = name.strip();
    }

    /** What a provider says of it now. */
    public static OfferingDetails of(OfferingView offering) {
        return new OfferingDetails(
                offering.name(),
                offering.shortDescription(),
                offering.longDescription(),
                offering.website(),
                offering.licenceForm(),
                offering.spdxId(),
                offering.cloudModel());
    }

    public List<InvalidParam> faults() {
        if (licenceForm == LicenceForm.OPEN_SOURCE) {
            return spdxId == null ? List.of(new InvalidParam("spdxId", "spdx-id-needed")) : List.of();
        }
        return spdxId == null ? List.of() : List.of(new InvalidParam("spdxId", "spdx-id-only-open-source"));
    }
}
