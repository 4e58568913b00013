// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.softwarecatalogus.local.infrastructure.KafkaBroker;
import nl.softwarecatalogus.local.infrastructure.KeycloakServer;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.settings.Service;

/** Parts that go and come back while the others work on. */
final class Restarts {

    private final Parts parts;
    private final Progress progress;

    Restarts(Parts parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    void kill(String name) {
        parts.processes().get(name).kill();
    }

    void restart(Service service) {
        var programs = parts.programs();
        restart(service.module(), () -> programs.start(service), process -> programs.awaitReady(service, process));
    }

    void restartBroker() {
        restart(KafkaBroker.NAME, parts.kafka()::start, parts.kafka()::awaitReady);
    }

    void restartIdentityProvider() {
        restart(KeycloakServer.NAME, parts.keycloak()::start, parts.keycloak()::awaitReady);
    }

    private void restart(String name, Supplier<ManagedProcess> start, Consumer<ManagedProcess> awaitReady) {
        parts.processes().stop(List.of(name));
        var process = parts.processes().add(start.get());
        awaitReady.accept(process);
        process.whenItDies(progress::died);
    }
}
