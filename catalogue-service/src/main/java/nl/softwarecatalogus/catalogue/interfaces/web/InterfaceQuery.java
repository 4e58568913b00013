// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceFilter;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceType;
import org.jspecify.annotations.Nullable;

/** The filters of interfaces as query keys. */
public record InterfaceQuery(
        @Nullable UUID applicationId,
        @Nullable UUID otherApplicationId,
        @Nullable UUID memberId,
        @Nullable String externalFacilityId,
        @Nullable InterfaceType type,
        @Nullable String standardVersionId) {

    public InterfaceFilter filter(UUID organisationId) {
        return new InterfaceFilter(
                organisationId,
                applicationId,
                otherApplicationId,
                memberId,
                externalFacilityId,
                type,
                standardVersionId);
    }
}
