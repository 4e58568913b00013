// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UsageRepository extends Repository<Usage, UUID> {

    Usage saveAndFlush(Usage usage);

    <S extends Usage> List<S> saveAllAndFlush(Iterable<S> usages);

    Optional<Usage> findById(UUID id);

    /** Whoever wants to change one of them at the same time waits, and is then told that it changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT each FROM Usage each
            WHERE each.id IN :ids AND each.memberId IN :memberIds
                AND (each.declaredBy IN :collaborationIds OR each.declaredBy IS NULL)
            ORDER BY each.id""")
    List<Usage> findToSettle(Collection<UUID> ids, Collection<UUID> collaborationIds, Collection<UUID> memberIds);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT each FROM Usage each WHERE each.id IN :ids AND each.status <> WITHDRAWN ORDER BY each.id")
    List<Usage> findToMerge(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT each FROM Usage each
            WHERE each.applicationId = :applicationId AND each.status <> WITHDRAWN ORDER BY each.id""")
    List<Usage> findToReplace(UUID applicationId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT each FROM Usage each
            WHERE each.usageDeclarationId = :declarationId AND each.memberId IN :memberIds AND each.status <> WITHDRAWN
            ORDER BY each.id""")
    List<Usage> findToReduce(UUID declarationId, Collection<UUID> memberIds);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT each FROM Usage each
            WHERE each.settlement = UNTIL_CONTRACT_ENDS AND each.status <> WITHDRAWN
                AND each.terms.phase <> PHASED_OUT AND each.terms.endsOn <= :today
            ORDER BY each.id""")
    List<Usage> findDue(LocalDate today, Limit limit);

    List<Usage> findAllByIdIn(Collection<UUID> ids);
}
