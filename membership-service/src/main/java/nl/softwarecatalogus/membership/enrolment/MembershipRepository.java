// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
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

interface MembershipRepository extends Repository<Membership, UUID> {

    String WITH_NAMES = """
            SELECT new nl.softwarecatalogus.membership.enrolment.MembershipDetails(membership, member, collaboration)
            FROM Membership membership
            JOIN KnownOrganisation member ON member.id = membership.memberId
            JOIN KnownOrganisation collaboration ON collaboration.id = membership.collaborationId
            """;

    Membership saveAndFlush(Membership membership);

    List<Membership> saveAllAndFlush(Iterable<Membership> memberships);

    /** Whoever wants to change it at the same time waits, and then sees what became of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT membership FROM Membership membership WHERE membership.id = :id")
    Optional<Membership> findToChange(UUID id);

    /** What everybody here has or waits for, as member and as collaboration; nobody changes it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT membership FROM Membership membership
            WHERE membership.status IN :statuses
              AND (membership.memberId IN :parties OR membership.collaborationId IN :parties)
            ORDER BY membership.id""")
    List<Membership> findToChange(Collection<UUID> parties, Collection<MembershipStatus> statuses);

    @Query("""
            SELECT membership FROM Membership membership
            WHERE membership.status IN :statuses
              AND (membership.memberId IN :parties OR membership.collaborationId IN :parties)""")
    List<Membership> findOf(Collection<UUID> parties, Collection<MembershipStatus> statuses);

    @Query("""
            SELECT membership.id FROM Membership membership
            WHERE membership.status = MembershipStatus.RESIGNED AND membership.termination.endsOn <= :today
            ORDER BY membership.termination.endsOn, membership.id""")
    List<UUID> findDue(LocalDate today, Limit limit);

    Optional<Membership> findByMemberIdAndCollaborationIdAndStatusIn(
            UUID memberId, UUID collaborationId, Collection<MembershipStatus> statuses);

    List<Membership> findByCollaborationIdAndMemberIdInAndStatusIn(
            UUID collaborationId, Collection<UUID> memberIds, Collection<MembershipStatus> statuses);

    @Query(WITH_NAMES + "WHERE membership.id = :id")
    Optional<MembershipDetails> findDetails(UUID id);

    /** @param parties only where one of these is a party, unless all are asked for */
    @Query(value = WITH_NAMES + """
            WHERE (:all = TRUE OR membership.memberId IN :parties OR membership.collaborationId IN :parties)
              AND (:collaborationId IS NULL OR membership.collaborationId = :collaborationId)
              AND (:memberId IS NULL OR membership.memberId = :memberId)
              AND (:status IS NULL OR membership.status = :status)
              AND (CAST(:on AS LocalDate) IS NULL
                   OR membership.confirmedAt IS NOT NULL AND membership.startsOn <= :on
                   AND (membership.termination.endsOn IS NULL OR membership.termination.endsOn > :on))""", countQuery = """
            SELECT count(membership) FROM Membership membership
            WHERE (:all = TRUE OR membership.memberId IN :parties OR membership.collaborationId IN :parties)
              AND (:collaborationId IS NULL OR membership.collaborationId = :collaborationId)
              AND (:memberId IS NULL OR membership.memberId = :memberId)
              AND (:status IS NULL OR membership.status = :status)
              AND (CAST(:on AS LocalDate) IS NULL
                   OR membership.confirmedAt IS NOT NULL AND membership.startsOn <= :on
                   AND (membership.termination.endsOn IS NULL OR membership.termination.endsOn > :on))""")
    Page<MembershipDetails> findDetails(
            boolean all,
            Collection<UUID> parties,
            @Nullable UUID collaborationId,
            @Nullable UUID memberId,
            @Nullable MembershipStatus status,
            @Nullable LocalDate on,
            Pageable page);
}
