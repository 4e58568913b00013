// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisentanglementRepository extends Repository<Disentanglement, UUID> {

    Disentanglement saveAndFlush(Disentanglement disentanglement);

    Optional<Disentanglement> findByMembershipId(UUID membershipId);

    /** Whoever wants to change it at the same time waits, and then sees what became of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT each FROM Disentanglement each WHERE each.membershipId = :membershipId")
    Optional<Disentanglement> findToChange(UUID membershipId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT each FROM Disentanglement each
            WHERE each.collaborationId = :collaborationId AND each.memberId = :memberId
            ORDER BY each.openedAt DESC""")
    List<Disentanglement> findToChange(UUID collaborationId, UUID memberId, Limit limit);
}
