// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a merger means for accounts before it happens. */
@Service
@Transactional(readOnly = true)
public class CarryOverService {

    private final JdbcClient database;

    CarryOverService(JdbcClient database) {
        this.database = database;
    }

    public CarryOver preview(Collection<UUID> sourceIds, UUID targetId) {
        return database.sql("""
                        SELECT count(DISTINCT account_id) FILTER (WHERE NOT here) AS moved,
                            count(*) - count(DISTINCT account_id) FILTER (WHERE NOT here) AS collapsed
                        FROM (SELECT account_id, EXISTS (
                                  SELECT FROM access present
                                  WHERE present.organisation_id = :target AND present.account_id = access.account_id) AS here
                              FROM access WHERE organisation_id IN (:sources)) AS carried""")
                .param("sources", sourceIds)
                .param("target", targetId)
                .query(CarryOver.class)
                .single();
    }
}
