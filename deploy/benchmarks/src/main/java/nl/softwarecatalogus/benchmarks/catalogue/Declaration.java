// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.softwarecatalogus.benchmarks.service.PgbenchScript;

/** Usage of an application that was not declared before, for all members or for one. */
final class Declaration {

    private static final List<UUID> MEMBERS = IntStream.rangeClosed(1, Country.MEMBERS)
            .mapToObj(Country::municipality)
            .toList();

    private static final String KEYS = """
            SELECT gen_random_uuid() AS declaration, md5('application ' || CAST(:turn AS text))::uuid AS application""";

    private static final String DECLARATION = """
            INSERT INTO usage_declaration (id, version, application_id, collaboration_id, phase, starts_on, declared_at, member_count)
            VALUES (:declaration, 0, :application, :collaboration, 'PLANNED', '2027-01-01', now(), :members)""";

    /** As few statements as can be, with events of the usual size as the outbox keeps them. */
    private static final String USAGES = """
            WITH declared AS (
                INSERT INTO usage (id, version, usage_declaration_id, application_id, member_id, declared_by, phase, starts_on, status)
                SELECT gen_random_uuid(), 0, CAST(:declaration AS uuid), CAST(:application AS uuid), md5('municipality ' || number)::uuid, CAST(:collaboration AS uuid),
                    'PLANNED', '2027-01-01', 'DECLARED'
                FROM generate_series(1, :members) number
                RETURNING id),
            stream AS (
                INSERT INTO platform.event_stream (aggregate_id, version) SELECT id, 1 FROM declared
                ON CONFLICT (aggregate_id) DO UPDATE SET version = event_stream.version + 1
                RETURNING aggregate_id, version)
            INSERT INTO platform.outbox (topic, key, type, payload, created_at)
            SELECT 'nl.softwarecatalogus.benchmark', aggregate_id, 'nl.softwarecatalogus.benchmark.v1',
                repeat('x', 1300) || version, now() FROM stream""";

    private final Catalogue catalogue;
    private final String token;
    private final PgbenchScript script = new PgbenchScript()
            .with("collaboration", Country.WIDE)
            .with("members", Country.MEMBERS)
            .lookUp(KEYS)
            .perform("BEGIN")
            .perform(DECLARATION)
            .perform(USAGES)
            .perform("COMMIT");

    Declaration(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.token = catalogue.tokenFor(Country.WIDE);
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

    /** The same applications, rows and events. */
    PgbenchScript script() {
        return script;
    }

    private void declare(UUID application, List<UUID> members) {
        catalogue.post("/usage-declarations", token, """
                {"applicationId": "%s", "phase": "PLANNED", "startsOn": "2027-01-01", "memberIds": [%s]}""".formatted(
                        application,
                        members.stream().map(id -> '"' + id.toString() + '"').collect(joining(", "))));
    }
}
