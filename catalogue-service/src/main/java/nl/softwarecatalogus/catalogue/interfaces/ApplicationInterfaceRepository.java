// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ApplicationInterfaceRepository extends Repository<ApplicationInterface, UUID> {

    ApplicationInterface saveAndFlush(ApplicationInterface connection);

    Optional<ApplicationInterface> findById(UUID id);
}
