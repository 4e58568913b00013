// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.membership;

import java.util.UUID;
import nl.softwarecatalogus.benchmarks.service.CompiledSql;
import nl.softwarecatalogus.benchmarks.service.Md5;
import nl.softwarecatalogus.benchmarks.service.PgbenchScript;
import nl.softwarecatalogus.benchmarks.service.RunningService;

/** All 153 memberships as a file, each time of another municipality. */
final class MembershipFile {

    private static final int MUNICIPALITIES = 342;

    private final RunningService service;
    private final PgbenchScript script;
    private final String[] tokens = new String[MUNICIPALITIES];

    MembershipFile(RunningService service, CompiledSql sql) {
        this.service = service;
        this.script = new PgbenchScript()
                .with("all", false)
                .with("collaborationId", null)
                .with("memberId", null)
                .with("status", null)
                .with("on", null)
                .lookUp("SELECT ARRAY[md5('municipality ' || 1 + :turn %% %d)::uuid] AS parties"
                        .formatted(MUNICIPALITIES))
                .perform(sql.of("member.MembershipLineRepository", "LINES"));
        for (int number = 0; number < MUNICIPALITIES; number++) {
            tokens[number] = service.tokenFor(municipality(number) + " MUNICIPALITY usage-manager");
        }
    }

    void overHttp(int turn) {
        service.get("/memberships", tokens[turn % MUNICIPALITIES], "text/csv");
    }

    PgbenchScript script() {
        return script;
    }

    private static UUID municipality(int turn) {
        return Md5.uuid("municipality " + (1 + turn % MUNICIPALITIES));
    }
}
