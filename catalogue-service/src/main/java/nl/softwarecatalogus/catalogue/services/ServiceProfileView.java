// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.services;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.offering.OfferingView;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/**
 * What a service does.
 *
 * @param type empty when nothing was said of it yet
 */
public record ServiceProfileView(
        @JsonIgnore long version, @Nullable ServiceType type, List<ServicedApplication> applications) {

    /** An application around which the service is, with who offers it. */
    public record ServicedApplication(OfferingReference application, OrganisationReference provider) {

        static ServicedApplication of(OfferingView offering) {
            return new ServicedApplication(offering.reference(), offering.provider());
        }
    }
}
