// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExpertRepository extends Repository<Expert, UUID> {

    Expert saveAndFlush(Expert expert);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT expert FROM Expert expert WHERE expert.id = :id")
    Optional<Expert> findToChange(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT expert FROM Expert expert WHERE expert.linkHash = :linkHash")
    Optional<Expert> findToChange(String linkHash);

    Optional<Expert> findByLinkHash(String linkHash);

    @Query("""
            SELECT expert FROM Expert expert
            WHERE expert.communityId = :communityId AND lower(expert.email) = lower(:email)
              AND expert.status IN (ExpertStatus.INVITED, ExpertStatus.JOINED)""")
    Optional<Expert> findLive(UUID communityId, String email);

    /** Others who invite to this community wait until the transaction ends. */
    @Query(
            nativeQuery = true,
            value = "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('experts ' || :communityId, 0))")
    int inviteOneAtATime(String communityId);

    @Query("""
            SELECT expert FROM Expert expert
            WHERE expert.communityId = :communityId AND (:status IS NULL OR expert.status = :status)""")
    Page<Expert> list(UUID communityId, @Nullable ExpertStatus status, Pageable page);

    @Query("""
            SELECT expert.id FROM Expert expert
            WHERE expert.status = ExpertStatus.INVITED AND expert.expiresOn <= :today
            ORDER BY expert.expiresOn, expert.id""")
    List<UUID> findDue(LocalDate today, Limit limit);

    /** Two instances leave each other's rows alone. */
    @Query(nativeQuery = true, value = """
            SELECT * FROM expert WHERE settled_at < :settledBefore AND email IS NOT NULL
            ORDER BY settled_at LIMIT 100 FOR UPDATE SKIP LOCKED""")
    List<Expert> findToErase(Instant settledBefore);
}
