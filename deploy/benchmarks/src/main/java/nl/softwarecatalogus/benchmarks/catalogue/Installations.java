// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.softwarecatalogus.local.application.ServiceProgram;
import nl.softwarecatalogus.local.infrastructure.Databases;
import nl.softwarecatalogus.local.infrastructure.KafkaBroker;
import nl.softwarecatalogus.local.infrastructure.PostgresServer;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.Installation;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Ports;
import nl.softwarecatalogus.local.settings.Secrets;
import nl.softwarecatalogus.local.settings.Service;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** PostgreSQL and Kafka, and one catalogue with a database of its own for each scale: processes on free ports. */
final class Installations implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LocalOptions options;
    private final Installation installation;
    private final TokenIssuer issuer = TokenIssuer.start();
    private final List<ManagedProcess> running = new ArrayList<>();

    private Installations(LocalOptions options) {
        this.options = options;
        this.installation = Installation.take(options.data()).orElseThrow();
    }

    static Installations start(Path projectFolder) {
        var installations =
                new Installations(LocalOptions.forTests(projectFolder).withoutAotCaches());
        try {
            installations.start();
        } catch (RuntimeException failed) {
            installations.close();
            throw failed;
        }
        return installations;
    }

    private void start() {
        var postgres = new PostgresServer(options, Secrets.in(options.data().secrets()));
        var database = postgres.start();
        running.add(database);
        postgres.awaitReady(database);
        new Databases(postgres).ensure(List.of(databaseOf(1), databaseOf(10)));
        running.add(new KafkaBroker(options).start());
    }

    /** A catalogue that holds a country of that scale. */
    Catalogue catalogue(int scale) {
        var name = databaseOf(scale);
        var url = "jdbc:postgresql://localhost:%d/%s".formatted(options.ports().of(Endpoint.POSTGRESQL), name);
        var ofItsOwn = options(scale, url, name);
        var program = new ServiceProgram(ofItsOwn, Secrets.in(options.data().secrets()));
        var process = program.start(Service.CATALOGUE);
        running.add(process);
        program.awaitReady(Service.CATALOGUE, process);
        var database = new SingleConnectionDataSource(url, name, name, true);
        Country.fill(database, scale);
        return new Catalogue(scale, ofItsOwn.ports().url(Endpoint.CATALOGUE), database, issuer);
    }

    private LocalOptions options(int scale, String url, String name) {
        var environment = new HashMap<>(issuer.settings());
        environment.put("DATABASE_URL", url);
        environment.put("DATABASE_USER", name);
        environment.put("DATABASE_PASSWORD", name);
        return options.withData(options.data().root().resolve("scale" + scale))
                .withPorts(options.ports().with(Endpoint.CATALOGUE, Ports.free().of(Endpoint.CATALOGUE)))
                .withEnvironment(environment);
    }

    private static String databaseOf(int scale) {
        return "catalogue" + scale;
    }

    @Override
    public void close() {
        running.reversed().forEach(process -> process.stop(PATIENCE));
        issuer.close();
        installation.removeAll();
        installation.close();
    }
}
