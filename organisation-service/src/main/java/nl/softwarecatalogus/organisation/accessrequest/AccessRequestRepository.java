// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessRequestRepository extends Repository<AccessRequest, UUID> {

    AccessRequest saveAndFlush(AccessRequest request);

    boolean existsByOrganisationIdAndEmailAndStatus(UUID organisationId, String email, AccessRequestStatus status);

    Optional<AccessRequest> findByOrganisationIdAndEmailAndStatus(
            UUID organisationId, String email, AccessRequestStatus status);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT request FROM AccessRequest request WHERE request.linkHash = :linkHash")
    Optional<AccessRequest> findToConfirm(String linkHash);

    /** Whoever wants to decide at the same time waits, and then sees what became of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT request FROM AccessRequest request
            WHERE request.id = :id AND request.organisationId = :organisationId
              AND request.status <> AccessRequestStatus.UNCONFIRMED""")
    Optional<AccessRequest> findToDecide(UUID organisationId, UUID id);

    Page<AccessRequest> findByOrganisationIdAndStatusIn(
            UUID organisationId, Collection<AccessRequestStatus> statuses, Pageable page);
}
