// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UsageProposalRepository extends Repository<UsageProposal, UUID> {

    UsageProposal saveAndFlush(UsageProposal proposal);

    <S extends UsageProposal> List<S> saveAllAndFlush(Iterable<S> proposals);

    /** Held until the transaction ends: the same proposal twice at once is judged one after the other. */
    @NativeQuery("""
            SELECT 1 FROM (SELECT pg_advisory_xact_lock(
                hashtextextended('propose usage ' || :applicationId || ' ' || :consumerId, 0))) held""")
    int lock(String applicationId, String consumerId);

    /** Whoever answers or withdraws it at the same time waits, and then finds it closed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT each FROM UsageProposal each WHERE each.id = :id")
    Optional<UsageProposal> findForChangeById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT each FROM UsageProposal each
            WHERE each.applicationId = :applicationId AND each.consumerId = :consumerId AND each.status = OPEN""")
    Optional<UsageProposal> findOpen(UUID applicationId, UUID consumerId);

    @Query("""
            SELECT each FROM UsageProposal each
            WHERE each.applicationId = :applicationId AND each.consumerId = :consumerId AND each.status = ANSWERED
                AND each.closedAt > :since
            ORDER BY each.closedAt DESC LIMIT 1""")
    Optional<UsageProposal> findAnswered(UUID applicationId, UUID consumerId, Instant since);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT each FROM UsageProposal each WHERE each.status = OPEN AND each.expiresOn <= :today
            ORDER BY each.id""")
    List<UsageProposal> findDue(LocalDate today, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT each FROM UsageProposal each WHERE each.id IN :ids ORDER BY each.id")
    List<UsageProposal> findToMerge(Collection<UUID> ids);
}
