// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.softwarecatalogus.local.identity.LocalAccount;
import nl.softwarecatalogus.local.identity.LocalRealm;
import nl.softwarecatalogus.local.mail.LocalMail;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.Service;

/**
 * The order of starting: mail and PostgreSQL; then Keycloak beside Kafka; the services as soon as Kafka answers. A first
 * failure ends it all. A process is written down before it is waited for, so that none is forgotten when the start ends.
 */
final class StartSequence {

    private final Parts parts;
    private final Progress progress;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<AutoCloseable> held = new ArrayList<>();

    StartSequence(Parts parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    void run() {
        held.add(Preparation.of(parts.options(), progress));
        var ports = parts.options().ports();
        progress.step(
                "Postvak",
                ports.url(Endpoint.MAILBOX),
                () -> held.addFirst(
                        LocalMail.start(ports.of(Endpoint.SMTP), ports.of(Endpoint.MAILBOX), parts.mailbox())));
        progress.step("PostgreSQL", "poort " + ports.of(Endpoint.POSTGRESQL), this::startPostgres);
        together(List.of(this::startKeycloak, this::startKafkaAndServices));
    }

    /** Stops starting; what already runs is not touched. */
    void cancel() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets go of what this launcher itself holds: mail server and data folder. */
    void release() {
        try {
            for (var resource : held) {
                resource.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        held.clear();
    }

    private void startPostgres() {
        var server = parts.postgres();
        server.awaitReady(parts.processes().add(server.start()));
        parts.databases().ensure();
    }

    private void startKeycloak() {
        var ports = parts.options().ports();
        progress.step("Keycloak", ports.url(Endpoint.KEYCLOAK), () -> {
            var server = parts.keycloak();
            server.awaitReady(parts.processes().add(server.start()));
            var realm = new LocalRealm(parts.keycloakAdministration());
            realm.use(ports);
            realm.ensureCommandLineClient();
            LocalAccount.VNG.forEach(parts.accounts()::ensure);
        });
    }

    private void startKafkaAndServices() {
        var broker = parts.kafka();
        progress.step(
                "Kafka",
                "poort " + parts.options().ports().of(Endpoint.KAFKA),
                () -> broker.awaitReady(parts.processes().add(broker.start())));
        together(Arrays.stream(Service.values())
                .map(service -> (Runnable) () -> startService(service))
                .toList());
    }

    private void startService(Service service) {
        var programs = parts.programs();
        progress.step(service.endpoint().label(), parts.options().ports().url(service.endpoint()), () -> {
            ManagedProcess process = parts.processes().add(programs.start(service));
            programs.awaitReady(service, process);
        });
    }

    private void together(List<Runnable> steps) {
        var results = new ExecutorCompletionService<Object>(workers);
        steps.forEach(step -> results.submit(Executors.callable(step)));
        for (int i = 0; i < steps.size(); i++) {
            try {
                results.take().get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartFailedException("Het starten is afgebroken.", e);
            }
        }
    }
}
