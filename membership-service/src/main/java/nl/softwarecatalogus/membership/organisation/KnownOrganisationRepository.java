// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownOrganisationRepository extends Repository<KnownOrganisation, UUID> {

    Optional<KnownOrganisation> findById(UUID id);

    List<KnownOrganisation> findAllByIdIn(Collection<UUID> ids);

    /** Only moves forward: an event that comes late or again changes nothing. */
    @Modifying
    @Query(nativeQuery = true, value = """
            INSERT INTO known_organisation AS known (id, name, organisation_type, status, version)
            VALUES (:id, :name, :type, :status, :version)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, status = excluded.status, version = excluded.version
            WHERE known.version < excluded.version""")
    void upsert(UUID id, String name, String type, String status, long version);
}
