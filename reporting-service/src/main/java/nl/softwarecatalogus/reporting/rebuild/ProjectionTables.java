// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.rebuild;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is folded from events, with what is remembered of the events themselves. */
@Component
class ProjectionTables {

    private final JdbcClient database;

    ProjectionTables(JdbcClient database) {
        this.database = database;
    }

    @Transactional
    public void empty() {
        database.sql("""
                TRUNCATE organisation, admission, membership, offering, usage, reference_component, status_count,
                         application_use, member_use, component_use, change, dashboard,
                         platform.inbox, platform.dead_letter""").update();
    }
}
