// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApplicationInterfaceRepository extends Repository<ApplicationInterface, UUID> {

    ApplicationInterface saveAndFlush(ApplicationInterface connection);

    Optional<ApplicationInterface> findById(UUID id);

    <S extends ApplicationInterface> List<S> saveAllAndFlush(Iterable<S> connections);

    /** Whoever wants to change one of them at the same time waits, and is then told that it changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT each FROM ApplicationInterface each
            WHERE each.id IN :ids AND each.status <> WITHDRAWN ORDER BY each.id""")
    List<ApplicationInterface> findToMerge(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT each FROM ApplicationInterface each
            WHERE (each.sourceApplicationId = :applicationId OR each.targetApplicationId = :applicationId)
                AND each.status <> WITHDRAWN ORDER BY each.id""")
    List<ApplicationInterface> findToReplace(UUID applicationId);
}
