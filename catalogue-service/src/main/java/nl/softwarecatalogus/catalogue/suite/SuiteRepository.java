// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.suite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface SuiteRepository extends Repository<Suite, UUID> {

    Suite saveAndFlush(Suite suite);

    Optional<Suite> findById(UUID offeringId);

    /** Held until the transaction ends: of one provider's suites one changes at a time, so that no two make a circle. */
    @NativeQuery("SELECT true FROM pg_advisory_xact_lock(hashtextextended('suites ' || CAST(:providerId AS text), 0))")
    boolean lock(UUID providerId);

    @NativeQuery("SELECT suite_id FROM suite_part WHERE part_id = :partId")
    List<UUID> findSuitesOf(UUID partId);

    /** Which of these parts include the suite, at whatever depth. */
    @NativeQuery("""
            WITH RECURSIVE included AS (
                SELECT id AS part, id AS reached FROM offering WHERE id IN (:partIds)
                UNION
                SELECT part, part_id FROM included JOIN suite_part ON suite_id = reached)
            SELECT DISTINCT part FROM included WHERE reached = :suiteId""")
    Set<UUID> findCircular(UUID suiteId, Set<UUID> partIds);
}
