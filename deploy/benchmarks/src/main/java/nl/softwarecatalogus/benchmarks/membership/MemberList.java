// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.membership;

import java.util.UUID;
import nl.softwarecatalogus.benchmarks.service.CompiledSql;
import nl.softwarecatalogus.benchmarks.service.Md5;
import nl.softwarecatalogus.benchmarks.service.PgbenchScript;
import nl.softwarecatalogus.benchmarks.service.RunningService;

/** All 342 members with their dates, in pages of 100, each time of another collaboration, as somebody of the first one sees them. */
final class MemberList {

    private static final int COLLABORATIONS = 153;
    private static final int PAGES = 4;
    private static final int SIZE = 100;

    private final RunningService service;
    private final PgbenchScript script;
    private final String[] tokens = new String[COLLABORATIONS];

    MemberList(RunningService service, CompiledSql sql) {
        this.service = service;
        var repository = "member.MemberRepository";
        var page = sql.of(repository, "SELECT") + ", count(*) OVER () AS total" + sql.of(repository, "MEMBERS")
                + sql.of(repository, "ORDER") + " LIMIT :size OFFSET :offset";
        this.script = new PgbenchScript()
                .with("on", null)
                .with("inside", true)
                .with("size", SIZE)
                .lookUp("SELECT md5('collaboration ' || 1 + :turn %% %d)::uuid AS \"collaborationId\""
                        .formatted(COLLABORATIONS));
        for (int number = 0; number < PAGES; number++) {
            script.set("offset", number * SIZE).perform(page);
        }
        for (int number = 0; number < COLLABORATIONS; number++) {
            tokens[number] = service.tokenFor(collaboration(number) + " COLLABORATION usage-manager");
        }
    }

    void overHttp(int turn) {
        var token = tokens[turn % COLLABORATIONS];
        for (int number = 1; number <= PAGES; number++) {
            service.get(
                    "/collaborations/%s/members?page=%d&pageSize=%d".formatted(collaboration(turn), number, SIZE),
                    token);
        }
    }

    PgbenchScript script() {
        return script;
    }

    private static UUID collaboration(int turn) {
        return Md5.uuid("collaboration " + (1 + turn % COLLABORATIONS));
    }
}
