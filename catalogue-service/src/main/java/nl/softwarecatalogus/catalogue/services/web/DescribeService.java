// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.services.web;

import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.services.ServiceType;
import org.jspecify.annotations.Nullable;

record DescribeService(ServiceType type, @Nullable Set<UUID> applicationIds) {

    Set<UUID> applications() {
        return applicationIds == null ? Set.of() : applicationIds;
    }
}
