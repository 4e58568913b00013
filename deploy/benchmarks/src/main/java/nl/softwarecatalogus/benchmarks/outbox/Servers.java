// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.local.infrastructure.Databases;
import nl.softwarecatalogus.local.infrastructure.KafkaBroker;
import nl.softwarecatalogus.local.infrastructure.PostgresServer;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.Installation;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Secrets;

/** PostgreSQL, which waits for its disk as in production, and Kafka: processes of their own on free ports. */
final class Servers implements AutoCloseable {

    private static final String DATABASE = "benchmark";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LocalOptions options;
    private final Installation installation;
    private final List<ManagedProcess> running = new ArrayList<>();

    private Servers(LocalOptions options) {
        this.options = options;
        this.installation = Installation.take(options.data()).orElseThrow();
    }

    static Servers start(Path projectFolder) {
        var servers = new Servers(LocalOptions.forTests(projectFolder));
        try {
            servers.start();
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
        return servers;
    }

    private void start() {
        var postgres = new PostgresServer(options, Secrets.in(options.data().secrets()));
        running.add(postgres.start());
        new Databases(postgres).ensure(List.of(DATABASE));
        running.add(new KafkaBroker(options).start());
    }

    Map<String, Object> settings() {
        return Map.of(
                "DATABASE_URL",
                "jdbc:postgresql://localhost:%d/%s".formatted(options.ports().of(Endpoint.POSTGRESQL), DATABASE),
                "DATABASE_USER",
                DATABASE,
                "DATABASE_PASSWORD",
                DATABASE,
                "KAFKA_BOOTSTRAP_SERVERS",
                "localhost:" + options.ports().of(Endpoint.KAFKA));
    }

    @Override
    public void close() {
        running.reversed().forEach(process -> process.stop(PATIENCE));
        installation.removeAll();
        installation.close();
    }
}
