// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.services;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ServiceProfileRepository extends Repository<ServiceProfile, UUID> {

    ServiceProfile saveAndFlush(ServiceProfile profile);

    Optional<ServiceProfile> findById(UUID offeringId);
}
