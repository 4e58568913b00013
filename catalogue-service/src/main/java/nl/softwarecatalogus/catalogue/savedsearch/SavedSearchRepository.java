// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Whoever asks names the owner: there is no way to those of another. */
interface SavedSearchRepository extends Repository<SavedSearch, UUID> {

    SavedSearch saveAndFlush(SavedSearch search);

    void delete(SavedSearch search);

    void flush();

    @Query("""
            SELECT search FROM SavedSearch search WHERE search.owner = :owner ORDER BY lower(search.name), search.id""")
    List<SavedSearch> findByOwner(String owner, Limit limit);

    Optional<SavedSearch> findByOwnerAndId(String owner, UUID id);

    Optional<SavedSearch> findByOwnerAndNameIgnoreCase(String owner, String name);

    int countByOwner(String owner);

    /** Two that one person saves at once wait for each other. */
    @NativeQuery("SELECT true FROM pg_advisory_xact_lock(hashtextextended('saved searches ' || :owner, 0))")
    boolean lock(String owner);

    @Modifying
    @Query("DELETE FROM SavedSearch search WHERE search.owner = :owner")
    int deleteByOwner(String owner);

    @Modifying
    @Query("DELETE FROM SavedSearch search WHERE search.usedAt < :moment")
    int deleteUnusedSince(Instant moment);
}
