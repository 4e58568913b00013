// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface UsageRepository extends Repository<Usage, UUID> {

    Usage saveAndFlush(Usage usage);

    <S extends Usage> List<S> saveAllAndFlush(Iterable<S> usages);

    Optional<Usage> findById(UUID id);

    List<Usage> findAllByIdIn(Collection<UUID> ids);
}
