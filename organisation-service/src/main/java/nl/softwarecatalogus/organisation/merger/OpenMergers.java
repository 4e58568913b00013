// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An organisation takes part in one merger at a time. */
@Repository
class OpenMergers {

    private final JdbcClient database;

    OpenMergers(JdbcClient database) {
        this.database = database;
    }

    /** Two who plan at the same moment would not see each other's plan. */
    void oneAtATime() {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('organisation mergers', 0))")
                .query()
                .listOfRows();
    }

    /** Those of these organisations that take part in another one than this merger. */
    List<UUID> elsewhere(Collection<UUID> organisationIds, UUID mergerId) {
        return database.sql("""
                        SELECT DISTINCT party FROM organisation_merger, unnest(source_ids || target_id) AS party
                        WHERE status IN ('PLANNED', 'EXECUTING') AND id <> :mergerId AND party IN (:organisations)""")
                .param("mergerId", mergerId)
                .param("organisations", organisationIds)
                .query(UUID.class)
                .list();
    }
}
