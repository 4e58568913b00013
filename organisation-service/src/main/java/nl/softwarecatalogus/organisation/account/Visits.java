// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which day somebody was here last: enough to see who never comes, and no more than that. */
@Component
class Visits {

    private final JdbcClient database;

    Visits(JdbcClient database) {
        this.database = database;
    }

    void record(String email, Instant now) {
        database.sql("""
                        UPDATE account SET last_visited_on = :today
                        WHERE email = :email AND (last_visited_on IS NULL OR last_visited_on < :today)""")
                .param("email", email)
                .param("today", BusinessDates.of(now))
                .update();
    }
}
