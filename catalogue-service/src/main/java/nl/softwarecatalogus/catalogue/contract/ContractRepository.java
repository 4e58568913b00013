// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContractRepository extends Repository<Contract, UUID> {

    Contract saveAndFlush(Contract contract);

    Optional<Contract> findById(UUID id);
}
