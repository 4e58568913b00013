// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MergerRepository extends Repository<OrganisationMerger, UUID> {

    OrganisationMerger saveAndFlush(OrganisationMerger merger);

    Optional<OrganisationMerger> findById(UUID id);

    Page<OrganisationMerger> findAll(Pageable page);

    Page<OrganisationMerger> findByStatus(MergerStatus status, Pageable page);

    /** Whoever wants to change it at the same time waits, and then sees what became of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT merger FROM OrganisationMerger merger WHERE merger.id = :id")
    Optional<OrganisationMerger> findToChange(UUID id);
}
