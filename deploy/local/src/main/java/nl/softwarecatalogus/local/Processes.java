// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.softwarecatalogus.local.infrastructure.KafkaBroker;
import nl.softwarecatalogus.local.infrastructure.KeycloakServer;
import nl.softwarecatalogus.local.infrastructure.PostgresServer;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.settings.Service;

/** The processes that run now, by name. */
final class Processes {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration WHILE_STARTING = Duration.ofSeconds(2);

    private final Map<String, ManagedProcess> running = new LinkedHashMap<>();

    synchronized ManagedProcess add(ManagedProcess process) {
        running.put(process.name(), process);
        return process;
    }

    synchronized ManagedProcess get(String name) {
        return Objects.requireNonNull(running.get(name), name);
    }

    synchronized List<ManagedProcess> all() {
        return List.copyOf(running.values());
    }

    void watch(Consumer<ManagedProcess> observer) {
        all().forEach(process -> process.whenItDies(observer));
    }

    /**
     * In the reverse order of starting: the entrance first, the database last. A service that is still starting has nothing
     * to finish and would first start to the end, so it is not waited for.
     */
    void stopAll(boolean started) {
        var patience = started ? PATIENCE : WHILE_STARTING;
        stop(List.of(Service.GATEWAY.module()), patience);
        stop(Arrays.stream(Service.values()).map(Service::module).toList(), patience);
        stop(List.of(KeycloakServer.NAME), patience);
        stop(List.of(KafkaBroker.NAME));
        stop(List.of(PostgresServer.NAME));
    }

    void stop(List<String> names) {
        stop(names, PATIENCE);
    }

    /** Asks all of these at once, then waits for each. */
    private void stop(List<String> names, Duration patience) {
        var concerned =
                all().stream().filter(process -> names.contains(process.name())).toList();
        concerned.forEach(ManagedProcess::askToStop);
        concerned.forEach(process -> process.stop(patience));
    }
}
