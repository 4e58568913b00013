// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.merger;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MergerRepository {

    private final JdbcClient database;

    MergerRepository(JdbcClient database) {
        this.database = database;
    }

    /** @return false when something as new was answered before, so that nothing is left to be done */
    boolean moveForward(UUID mergerId, long version) {
        return database.sql("""
                        INSERT INTO organisation_merger AS known (id, version) VALUES (:id, :version)
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version
                        WHERE known.version < excluded.version""").param("id", mergerId).param("version", version).update() == 1;
    }
}
