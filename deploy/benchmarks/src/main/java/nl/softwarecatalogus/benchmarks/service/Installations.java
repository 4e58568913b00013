// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.softwarecatalogus.local.infrastructure.KafkaBroker;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.Installation;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Ports;
import nl.softwarecatalogus.local.settings.Service;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Kafka, and for each scale a PostgreSQL server and one of our services: processes on free ports. */
public final class Installations implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Service service;
    private final LocalOptions options;
    private final Installation installation;
    private final TokenIssuer issuer = TokenIssuer.start();
    private final Map<String, String> environment;
    private final List<ManagedProcess> running = new ArrayList<>();
    private final Map<Integer, Machine> machines = new HashMap<>();

    private Installations(Service service, LocalOptions options, Map<String, String> environment) {
        this.service = service;
        this.options = options;
        this.environment = environment;
        this.installation = Installation.take(options.data()).orElseThrow();
    }

    public static Installations start(Path projectFolder, Service service) {
        return start(projectFolder, service, Map.of());
    }

    /** @param environment more environment variables for the service and the gateway */
    public static Installations start(Path projectFolder, Service service, Map<String, String> environment) {
        var options = LocalOptions.forTests(projectFolder).withoutAotCaches();
        var installations = new Installations(service, options, environment);
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
        var machine = Machine.start(options(scale), running::add);
        machines.put(scale, machine);
        var process = machine.start(service);
        var login = machine.owner(service);
        script.fill(new SingleConnectionDataSource(login.url(), login.user(), login.password(), true), scale);
        var url = machine.ports().url(service.endpoint());
        return new RunningService(scale, url, process.pid(), login, issuer);
    }

    /** A gateway in front of the service of that scale; its organisation service is what listens at that port. */
    public RunningGateway gateway(int scale, int organisationPort) {
        var machine = Objects.requireNonNull(machines.get(scale));
        var process = machine.start(Service.GATEWAY, machine.ports().with(Endpoint.ORGANISATION, organisationPort));
        return new RunningGateway(machine.ports().url(Endpoint.GATEWAY), process.pid());
    }

    private LocalOptions options(int scale) {
        var kafka = options.ports().of(Endpoint.KAFKA);
        var variables = new HashMap<>(environment);
        variables.putAll(issuer.settings());
        return options.withData(options.data().root().resolve("scale" + scale))
                .withPorts(Ports.free().with(Endpoint.KAFKA, kafka))
                .withEnvironment(variables);
    }

    @Override
    public void close() {
        running.reversed().forEach(process -> process.stop(PATIENCE));
        issuer.close();
        installation.removeAll();
        installation.close();
    }
}
