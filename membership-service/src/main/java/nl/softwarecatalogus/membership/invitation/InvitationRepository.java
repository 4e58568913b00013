// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

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

interface InvitationRepository extends Repository<Invitation, UUID> {

    String WITH_NAMES = """
            SELECT new nl.softwarecatalogus.membership.invitation.InvitationDetails(invitation, collaboration, organisation)
            FROM Invitation invitation
            JOIN KnownOrganisation collaboration ON collaboration.id = invitation.collaborationId
            JOIN KnownOrganisation organisation ON organisation.id = invitation.organisationId
            """;

    Invitation saveAndFlush(Invitation invitation);

    List<Invitation> saveAllAndFlush(Iterable<Invitation> invitations);

    /** Whoever wants to change it at the same time waits, and then sees what became of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT invitation FROM Invitation invitation WHERE invitation.id = :id")
    Optional<Invitation> findToChange(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT invitation FROM Invitation invitation
            WHERE invitation.status = InvitationStatus.SENT AND invitation.collaborationId = :collaborationId
              AND invitation.organisationId IN :organisationIds
            ORDER BY invitation.id""")
    List<Invitation> findOpen(UUID collaborationId, Collection<UUID> organisationIds);

    String OPEN_OF = """
            SELECT invitation FROM Invitation invitation
            WHERE invitation.status = InvitationStatus.SENT
              AND (invitation.collaborationId IN :parties OR invitation.organisationId IN :parties)
            ORDER BY invitation.id""";

    /** Whom any of these invites, and by whom they are invited. */
    @Query(OPEN_OF)
    List<Invitation> findOpen(Collection<UUID> parties);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(OPEN_OF)
    List<Invitation> findOpenToChange(Collection<UUID> parties);

    @Query("""
            SELECT invitation.id FROM Invitation invitation
            WHERE invitation.status = InvitationStatus.SENT AND invitation.expiresOn <= :today
            ORDER BY invitation.expiresOn, invitation.id""")
    List<UUID> findDue(LocalDate today, Limit limit);

    /** The soonest to expire first, not more at once than will be done before the next round. */
    @Query(nativeQuery = true, value = """
            SELECT id FROM invitation
            WHERE status = 'SENT' AND expires_on > :today AND EXISTS (
                SELECT FROM unnest(CAST(:daysBefore AS integer[])) AS days
                WHERE expires_on - days <= :today
                  AND expires_on - days > coalesce(reminded_on, CAST(sent_at AT TIME ZONE 'Europe/Amsterdam' AS date)))
            ORDER BY expires_on, id LIMIT 500""")
    List<UUID> findToRemind(LocalDate today, Integer[] daysBefore);

    @Query(WITH_NAMES + "WHERE invitation.id = :id")
    Optional<InvitationDetails> findDetails(UUID id);

    /** @param parties only where one of these is a party, unless all are asked for */
    @Query(value = WITH_NAMES + """
            WHERE (:all = TRUE OR invitation.collaborationId IN :parties OR invitation.organisationId IN :parties)
              AND (:collaborationId IS NULL OR invitation.collaborationId = :collaborationId)
              AND (:organisationId IS NULL OR invitation.organisationId = :organisationId)
              AND (:status IS NULL OR invitation.status = :status)""", countQuery = """
            SELECT count(invitation) FROM Invitation invitation
            WHERE (:all = TRUE OR invitation.collaborationId IN :parties OR invitation.organisationId IN :parties)
              AND (:collaborationId IS NULL OR invitation.collaborationId = :collaborationId)
              AND (:organisationId IS NULL OR invitation.organisationId = :organisationId)
              AND (:status IS NULL OR invitation.status = :status)""")
    Page<InvitationDetails> findDetails(
            boolean all,
            Collection<UUID> parties,
            @Nullable UUID collaborationId,
            @Nullable UUID organisationId,
            @Nullable InvitationStatus status,
            Pageable page);
}
