// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LandscapeShareRepository extends Repository<LandscapeShare, UUID> {

    LandscapeShare saveAndFlush(LandscapeShare share);

    <S extends LandscapeShare> List<S> saveAllAndFlush(Iterable<S> shares);

    Optional<LandscapeShare> findById(UUID id);

    @Query("""
            SELECT count(each) > 0 FROM LandscapeShare each
            WHERE each.organisationId = :organisationId AND each.audience = :audience AND each.status = SHARED
                AND (each.collaborationId = :collaborationId OR each.audience = GOVERNMENTS)""")
    boolean isShared(UUID organisationId, Audience audience, @Nullable UUID collaborationId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT each FROM LandscapeShare each
            WHERE each.organisationId IN :memberIds AND each.collaborationId IN :collaborationIds AND each.status = SHARED
            ORDER BY each.id""")
    List<LandscapeShare> findToSettle(Collection<UUID> memberIds, Collection<UUID> collaborationIds);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT each FROM LandscapeShare each WHERE each.id IN :ids AND each.status = SHARED ORDER BY each.id")
    List<LandscapeShare> findToMerge(Collection<UUID> ids);
}
