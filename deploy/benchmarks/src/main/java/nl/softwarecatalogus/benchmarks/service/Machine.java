// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.util.function.Consumer;
import nl.softwarecatalogus.local.application.ServiceProgram;
import nl.softwarecatalogus.local.infrastructure.DatabaseLogin;
import nl.softwarecatalogus.local.infrastructure.Databases;
import nl.softwarecatalogus.local.infrastructure.PostgresServer;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Ports;
import nl.softwarecatalogus.local.settings.Secrets;
import nl.softwarecatalogus.local.settings.Service;

/** One PostgreSQL server, with a database for each service. */
final class Machine {

    private final LocalOptions options;
    private final Secrets secrets;
    private final Databases databases;
    private final Consumer<ManagedProcess> started;

    private Machine(LocalOptions options, Secrets secrets, Databases databases, Consumer<ManagedProcess> started) {
        this.options = options;
        this.secrets = secrets;
        this.databases = databases;
        this.started = started;
    }

    /** @param started is told of each process */
    static Machine start(LocalOptions options, Consumer<ManagedProcess> started) {
        var secrets = Secrets.in(options.data().secrets());
        var postgres = new PostgresServer(options, secrets);
        var process = postgres.start();
        started.accept(process);
        postgres.awaitReady(process);
        var databases = new Databases(postgres, secrets);
        databases.ensure();
        return new Machine(options, secrets, databases, started);
    }

    ManagedProcess start(Service service) {
        return start(service, options.ports());
    }

    ManagedProcess start(Service service, Ports ports) {
        var program = new ServiceProgram(options.withPorts(ports), secrets, databases);
        var process = program.start(service);
        started.accept(process);
        program.awaitReady(service, process);
        return process;
    }

    Ports ports() {
        return options.ports();
    }

    DatabaseLogin owner(Service service) {
        return databases.ownersLogin(service);
    }
}
