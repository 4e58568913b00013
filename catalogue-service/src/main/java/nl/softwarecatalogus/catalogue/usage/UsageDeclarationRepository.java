// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UsageDeclarationRepository extends Repository<UsageDeclaration, UUID> {

    UsageDeclaration save(UsageDeclaration declaration);

    UsageDeclaration saveAndFlush(UsageDeclaration declaration);

    /** Whoever extends it at the same time waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT each FROM UsageDeclaration each WHERE each.id = :id")
    Optional<UsageDeclaration> findToExtend(UUID id);
}
