// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownOrganisationRepository extends Repository<KnownOrganisation, UUID> {

    Optional<KnownOrganisation> findById(UUID id);

    List<KnownOrganisation> findAllByIdIn(Collection<UUID> ids);

    List<KnownOrganisation> findAllBySuccessorId(UUID successorId);

    /** Only moves forward: an event that comes late or again changes nothing. What has merged never comes back. */
    @Modifying
    @Query(nativeQuery = true, value = """
            INSERT INTO known_organisation AS known (id, name, organisation_type, status, version, province)
            VALUES (:id, :name, :type, :status, :version, :province)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, version = excluded.version,
                province = excluded.province,
                status = CASE known.status WHEN 'MERGED' THEN known.status ELSE excluded.status END
            WHERE known.version < excluded.version""")
    void upsert(UUID id, String name, String type, String status, long version, @Nullable String province);

    /** Also those that merged into it earlier; and when it has merged on itself, the pointer leads to the end of the line. */
    @Modifying
    @Query(nativeQuery = true, value = """
            UPDATE known_organisation SET status = 'MERGED', successor_id = coalesce(
                (SELECT target.successor_id FROM known_organisation target WHERE target.id = :targetId), :targetId)
            WHERE id = :sourceId OR successor_id = :sourceId""")
    void merge(UUID sourceId, UUID targetId);

    /** @param key of an advisory lock that many may share */
    @Query(nativeQuery = true, value = "SELECT 1 FROM pg_advisory_xact_lock_shared(:key)")
    int share(long key);

    /** @param key of an advisory lock, to be had alone */
    @Query(nativeQuery = true, value = "SELECT 1 FROM pg_advisory_xact_lock(:key)")
    int exclude(long key);
}
