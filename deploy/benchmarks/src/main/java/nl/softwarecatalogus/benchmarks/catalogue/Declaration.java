// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Usage of an application that was not declared before, for all members or for one. */
final class Declaration {

    private static final List<UUID> MEMBERS = IntStream.rangeClosed(1, Country.MEMBERS)
            .mapToObj(Country::municipality)
            .toList();

    private static final String DECLARATION = """
            INSERT INTO usage_declaration (id, version, application_id, collaboration_id, phase, starts_on, declared_at, member_count)
            VALUES (?, 0, ?, ?, 'PLANNED', '2027-01-01', now(), ?)""";

    private static final String USAGE = """
            INSERT INTO usage (id, version, usage_declaration_id, application_id, member_id, declared_by, phase, starts_on, status)
            VALUES (?, 0, ?, ?, ?, ?, 'PLANNED', '2027-01-01', 'DECLARED')""";

    /** The outbox's own statement, with an event of the usual size. */
    private static final String EVENT = """
            WITH stream AS (
                INSERT INTO platform.event_stream (aggregate_id, version) VALUES (?, 1)
                ON CONFLICT (aggregate_id) DO UPDATE SET version = event_stream.version + 1
                RETURNING version)
            INSERT INTO platform.outbox (topic, key, type, payload, created_at)
            SELECT 'nl.softwarecatalogus.benchmark', ?, 'nl.softwarecatalogus.benchmark.v1',
                repeat('x', 1300) || stream.version, now() FROM stream""";

    private final Catalogue catalogue;
    private final String token;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    Declaration(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.token = catalogue.tokenFor(Country.WIDE);
        this.database = new JdbcTemplate(catalogue.database());
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(catalogue.database()));
    }

    /** Applications from the first on. */
    void overHttp(int turn) {
        declare(Country.application(turn), MEMBERS);
    }

    /** Applications from the last back, each for one member after another. */
    void oneByOne(int turn) {
        var application = Country.application(Country.APPLICATIONS - turn / MEMBERS.size());
        declare(application, List.of(MEMBERS.get(turn % MEMBERS.size())));
    }

    void bySql(int turn) {
        var application = Country.application(turn);
        var declaration = UUID.randomUUID();
        var usages = MEMBERS.stream()
                .map(member -> new Object[] {UUID.randomUUID(), declaration, application, member, Country.WIDE})
                .toList();
        transaction.executeWithoutResult(_ -> {
            database.update(DECLARATION, declaration, application, Country.WIDE, MEMBERS.size());
            database.batchUpdate(USAGE, usages);
            database.batchUpdate(
                    EVENT,
                    usages.stream()
                            .map(usage -> new Object[] {usage[0], usage[0]})
                            .toList());
        });
    }

    private void declare(UUID application, List<UUID> members) {
        catalogue.post("/usage-declarations", token, """
                {"applicationId": "%s", "phase": "PLANNED", "startsOn": "2027-01-01", "memberIds": [%s]}""".formatted(
                        application,
                        members.stream().map(id -> '"' + id.toString() + '"').collect(joining(", "))));
    }
}
