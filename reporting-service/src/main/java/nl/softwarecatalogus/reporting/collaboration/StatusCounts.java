// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.collaboration;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many things of a kind each owner has in each status. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StatusCounts {

    private final JdbcClient database;

    StatusCounts(JdbcClient database) {
        this.database = database;
    }

    public void add(UUID ownerId, String subject, String status, int amount) {
        database.sql("""
                INSERT INTO status_count AS known (owner_id, subject, status, amount)
                VALUES (:owner, :subject, :status, :amount)
                ON CONFLICT (owner_id, subject, status) DO UPDATE SET amount = known.amount + excluded.amount""")
                .param("owner", ownerId)
                .param("subject", subject)
                .param("status", status)
                .param("amount", amount)
                .update();
    }
}
