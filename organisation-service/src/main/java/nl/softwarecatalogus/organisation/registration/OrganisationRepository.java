// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, UUID> {

    Organisation saveAndFlush(Organisation organisation);

    List<Organisation> saveAllAndFlush(Iterable<Organisation> organisations);

    Optional<Organisation> findById(UUID id);

    List<Organisation> findAllByIdIn(Collection<UUID> ids);

    boolean existsByAdmissionRequestId(UUID admissionRequestId);

    /** Whoever wants to change it at the same time waits, and then sees what became of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT organisation FROM Organisation organisation WHERE organisation.id = :id")
    Optional<Organisation> findToChange(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT organisation FROM Organisation organisation WHERE organisation.id IN :ids ORDER BY organisation.id")
    List<Organisation> findAllToChange(Collection<UUID> ids);

    @Query("""
            SELECT organisation FROM Organisation organisation
            WHERE organisation.municipalityCode IN :codes AND organisation.status <> OrganisationStatus.MERGED""")
    List<Organisation> findOfMunicipalities(Collection<String> codes);

    /** The organisations of municipalities, also the deactivated ones; those that merged into another no longer count. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT organisation FROM Organisation organisation
            WHERE organisation.municipalityCode IN :codes AND organisation.status <> OrganisationStatus.MERGED
            ORDER BY organisation.id""")
    List<Organisation> findOfMunicipalitiesToChange(Collection<String> codes);
}
