// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

/** Kafka, and for each scale a PostgreSQL server and one of our services: processes on free ports. */
public final class Installations implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Service service;
    private final LocalOptions options;
    private final Installation installation;
    private final TokenIssuer issuer = TokenIssuer.start();
    private final List<ManagedProcess> running = new ArrayList<>();

    private Installations(Service service, LocalOptions options) {
        this.service = service;
        this.options = options;
        this.installation = Installation.take(options.data()).orElseThrow();
    }

    public static Installations start(Path projectFolder, Service service) {
        var options = LocalOptions.forTests(projectFolder).withoutAotCaches();
        var installations = new Installations(service, options);
        try {
            installations.running.add(new KafkaBroker(options).start());
        } catch (RuntimeException failed) {
            installations.close();
            throw failed;
        }
        return installations;
    }

    /** The service with the data that the script makes at that scale. */
    public RunningService of(int scale, Script script) {
        var ofItsOwn = options(scale);
        var secrets = Secrets.in(ofItsOwn.data().secrets());
        var databases = databases(ofItsOwn, secrets);
        var program = new ServiceProgram(ofItsOwn, secrets, databases);
        var process = program.start(service);
        running.add(process);
        program.awaitReady(service, process);
        var login = databases.ownersLogin(service);
        script.fill(new SingleConnectionDataSource(login.url(), login.user(), login.password(), true), scale);
        return new RunningService(scale, ofItsOwn.ports().url(service.endpoint()), new Pgbench(login), issuer);
    }

    private Databases databases(LocalOptions ofItsOwn, Secrets secrets) {
        var postgres = new PostgresServer(ofItsOwn, secrets);
        var process = postgres.start();
        running.add(process);
        postgres.awaitReady(process);
        var databases = new Databases(postgres, secrets);
        databases.ensure();
        return databases;
    }

    private LocalOptions options(int scale) {
        var kafka = options.ports().of(Endpoint.KAFKA);
        return options.withData(options.data().root().resolve("scale" + scale))
                .withPorts(Ports.free().with(Endpoint.KAFKA, kafka))
                .withEnvironment(issuer.settings());
    }

    @Override
    public void close() {
        running.reversed().forEach(process -> process.stop(PATIENCE));
        issuer.close();
        installation.removeAll();
        installation.close();
    }
}
