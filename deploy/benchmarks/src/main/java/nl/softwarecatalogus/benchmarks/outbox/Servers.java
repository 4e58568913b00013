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
import nl.softwarecatalogus.local.settings.Service;

/** PostgreSQL, which waits for its disk as in production, and Kafka: processes of their own on free ports. */
final class Servers implements AutoCloseable {

    /** Whose database and role are borrowed; the service itself does not run. */
    private static final Service BORROWED = Service.ADMISSION;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LocalOptions options;
    private final Installation installation;
    private final Databases databases;
    private final PostgresServer postgres;
    private final List<ManagedProcess> running = new ArrayList<>();

    private Servers(LocalOptions options) {
        var secrets = Secrets.in(options.data().secrets());
        this.options = options;
        this.postgres = new PostgresServer(options, secrets);
        this.databases = new Databases(postgres, secrets);
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
        var database = postgres.start();
        running.add(database);
        postgres.awaitReady(database);
        databases.ensure();
        running.add(new KafkaBroker(options).start());
    }

    Map<String, Object> settings() {
        var login = databases.ownersLogin(BORROWED);
        return Map.of(
                "DATABASE_URL",
                login.url(),
                "DATABASE_USER",
                login.user(),
                "DATABASE_PASSWORD",
                login.password(),
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
