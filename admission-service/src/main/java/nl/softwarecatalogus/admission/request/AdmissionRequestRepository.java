// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface AdmissionRequestRepository extends Repository<AdmissionRequest, UUID> {

    AdmissionRequest saveAndFlush(AdmissionRequest request);

    Optional<AdmissionRequest> findById(UUID id);

    /** Whoever wants to change it at the same time waits, and then sees what became of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT request FROM AdmissionRequest request WHERE request.id = :id")
    Optional<AdmissionRequest> findToChange(UUID id);

    @Query("""
            SELECT request.id FROM AdmissionRequest request JOIN request.casework.informationRequests asked
            WHERE asked.link.hash = :hash""")
    Optional<UUID> findIdByAnswerLink(String hash);

    Page<AdmissionRequest> findAll(Specification<AdmissionRequest> which, Pageable page);

    /**
     * Requests for the same party that are open, or admitted while their organisation is still to come. Asks before the
     * request at hand is written, so that a duplicate is refused in words and not by an index.
     */
    @QueryHints(@QueryHint(name = "org.hibernate.flushMode", value = "COMMIT"))
    @Query("""
            SELECT request FROM AdmissionRequest request
            WHERE request.id <> :except
              AND (request.status IN (RECEIVED, IN_ASSESSMENT, INFORMATION_REQUESTED)
                   OR request.status = ADMITTED AND request.organisationId IS NULL)
              AND (LOWER(request.intake.candidate.name) = LOWER(:name)
                   OR request.intake.candidate.identifiers.kvkNumber = :kvkNumber
                   OR request.intake.candidate.identifiers.oin = :oin)
            ORDER BY request.receivedAt""")
    List<AdmissionRequest> findSameParty(UUID except, String name, @Nullable String kvkNumber, @Nullable String oin);

    @Query("""
            SELECT request FROM AdmissionRequest request
            WHERE request.status IN (ADMITTED, REJECTED)
              AND request.outcome.decidedAt >= :from AND request.outcome.decidedAt < :until
            ORDER BY request.outcome.decidedAt, request.id""")
    List<AdmissionRequest> findDecided(Instant from, Instant until);

    @Query(nativeQuery = true, value = """
            SELECT * FROM admission_request
            WHERE contact_name IS NOT NULL AND coalesce(decided_at, withdrawn_at) < :closedBefore
              AND status IN ('REJECTED', 'WITHDRAWN')
            ORDER BY coalesce(decided_at, withdrawn_at), id LIMIT :limit FOR UPDATE SKIP LOCKED""")
    List<AdmissionRequest> findToErase(Instant closedBefore, int limit);

    @Query(nativeQuery = true, value = "SELECT nextval('admission_reference')")
    long nextReference();
}
