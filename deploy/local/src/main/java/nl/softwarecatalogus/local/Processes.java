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

    /** In the reverse order of starting: the entrance first, the database last. */
    void stopAll() {
        stop(List.of(Service.GATEWAY.module()));
        stop(Arrays.stream(Service.values()).map(Service::module).toList());
        stop(List.of(KeycloakServer.NAME));
        stop(List.of(KafkaBroker.NAME));
        stop(List.of(PostgresServer.NAME));
    }

    /** Asks all of these at once, then waits for each. */
    void stop(List<String> names) {
        var concerned =
                all().stream().filter(process -> names.contains(process.name())).toList();
        concerned.forEach(ManagedProcess::askToStop);
        concerned.forEach(process -> process.stop(PATIENCE));
    }
}
