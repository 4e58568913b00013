// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CountsRepository {

    private final JdbcClient database;

    CountsRepository(JdbcClient database) {
        this.database = database;
    }

    /** Amounts by subject and status. */
    Map<String, Map<String, Long>> of(UUID collaborationId) {
        var counts = new HashMap<String, Map<String, Long>>();
        database.sql("SELECT subject, status, amount FROM status_count WHERE owner_id = :collaboration")
                .param("collaboration", collaborationId)
                .query(row -> {
                    counts.computeIfAbsent(row.getString("subject"), _ -> new HashMap<>())
                            .put(row.getString("status"), row.getLong("amount"));
                });
        return counts;
    }
}
