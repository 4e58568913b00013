// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.version;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface OfferingVersionRepository extends Repository<OfferingVersion, UUID> {

    OfferingVersion saveAndFlush(OfferingVersion version);

    void delete(OfferingVersion version);

    void flush();

    Optional<OfferingVersion> findByOfferingIdAndId(UUID offeringId, UUID id);

    Optional<OfferingVersion> findByOfferingIdAndNumber(UUID offeringId, String number);

    List<OfferingVersion> findByOfferingId(UUID offeringId);

    boolean existsByOfferingIdAndId(UUID offeringId, UUID id);

    /** Counted in SQL: usage depends on versions, not the other way round. */
    @NativeQuery("""
            SELECT offering_version_id AS id, count(DISTINCT member_id) AS users FROM usage
            JOIN offering_version ON offering_version.id = offering_version_id
            WHERE offering_id = :offeringId AND status <> 'WITHDRAWN' GROUP BY offering_version_id""")
    List<VersionUse> countUsersOf(UUID offeringId);

    @NativeQuery(
            "SELECT count(DISTINCT member_id) FROM usage WHERE offering_version_id = :id AND status <> 'WITHDRAWN'")
    long countUsers(UUID id);

    /** How many organisations use a version. */
    interface VersionUse {

        UUID getId();

        long getUsers();
    }
}
