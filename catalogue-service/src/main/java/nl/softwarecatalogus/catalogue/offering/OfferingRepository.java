// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfferingRepository extends Repository<Offering, UUID> {

    Offering saveAndFlush(Offering offering);

    <S extends Offering> List<S> saveAllAndFlush(Iterable<S> offerings);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT offering FROM Offering offering
            WHERE offering.providerId IN :providerIds AND offering.status <> WITHDRAWN ORDER BY offering.id""")
    List<Offering> findToMerge(Collection<UUID> providerIds, Limit limit);

    /** Locked, so that usage is not declared while the offering is being withdrawn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT offering FROM Offering offering WHERE offering.id = :id")
    Optional<Offering> findForChangeById(UUID id);

    /** Counted in SQL: usage depends on offerings, not the other way round. */
    @NativeQuery("SELECT count(DISTINCT member_id) FROM usage WHERE application_id = :id AND status <> 'WITHDRAWN'")
    long countUsers(UUID id);
}
