// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.membership;

import java.util.UUID;
import nl.softwarecatalogus.benchmarks.service.CompiledSql;
import nl.softwarecatalogus.benchmarks.service.Md5;
import nl.softwarecatalogus.benchmarks.service.RunningService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All 153 memberships as a file, each time of another municipality. */
final class MembershipFile {

    private static final int MUNICIPALITIES = 342;

    private final RunningService service;
    private final JdbcClient database;
    private final String lines;
    private final String[] tokens = new String[MUNICIPALITIES];

    MembershipFile(RunningService service, CompiledSql sql) {
        this.service = service;
        this.database = JdbcClient.create(service.database());
        this.lines = sql.of("member.MembershipLineRepository", "LINES");
        for (int number = 0; number < MUNICIPALITIES; number++) {
            tokens[number] = service.tokenFor(municipality(number) + " MUNICIPALITY usage-manager");
        }
    }

    void overHttp(int turn) {
        service.get("/memberships", tokens[turn % MUNICIPALITIES], "text/csv");
    }

    void bySql(int turn) {
        database.sql(lines)
                .param("all", false)
                .param("parties", new String[] {municipality(turn).toString()})
                .param("collaborationId", null)
                .param("memberId", null)
                .param("status", null)
                .param("on", null)
                .query()
                .listOfRows();
    }

    private static UUID municipality(int turn) {
        return Md5.uuid("municipality " + (1 + turn % MUNICIPALITIES));
    }
}
