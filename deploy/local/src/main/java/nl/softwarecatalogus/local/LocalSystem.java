// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.softwarecatalogus.local.identity.LocalAccounts;
import nl.softwarecatalogus.local.identity.LocalRealm;
import nl.softwarecatalogus.local.infrastructure.Databases;
import nl.softwarecatalogus.local.infrastructure.KafkaBroker;
import nl.softwarecatalogus.local.infrastructure.KeycloakServer;
import nl.softwarecatalogus.local.infrastructure.RealmSecrets;
import nl.softwarecatalogus.local.mail.Mailbox;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Service;

/**
 * The whole system on this machine, as separate processes. Closing it stops them all, the last one started first, and
 * leaves none behind.
 */
public final class LocalSystem implements AutoCloseable {

    private final LocalOptions options;
    private final Progress progress;
    private final Parts parts;
    private final StartSequence sequence;
    private final Restarts restarts;
    private final AotTraining training;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean started;

    LocalSystem(LocalOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.parts = new Parts(options);
        this.sequence = new StartSequence(parts, progress);
        this.restarts = new Restarts(parts, progress);
        this.training = new AotTraining(parts, progress);
    }

    /** Starts everything and answers when all of it is ready. */
    public static LocalSystem start(LocalOptions options) {
        var system = new LocalSystem(options, Progress.quiet());
        system.start();
        return system;
    }

    void start() {
        try {
            sequence.run();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        started = true;
        parts.processes().watch(progress::died);
    }

    /** Of any part; a service's own address goes past the gateway. */
    public URI url(Endpoint endpoint) {
        return URI.create(options.ports().url(endpoint));
    }

    public URI gatewayUrl() {
        return url(Endpoint.GATEWAY);
    }

    public URI keycloakUrl() {
        return url(Endpoint.KEYCLOAK);
    }

    public String kafkaBootstrapServers() {
        return "localhost:" + options.ports().of(Endpoint.KAFKA);
    }

    /** To the database of each service, as the service or as the owner of its tables. */
    public Databases databases() {
        return parts.databases();
    }

    public Mailbox mailbox() {
        return parts.mailbox();
    }

    /** Accounts and tokens, as an administrator of Keycloak gets them. */
    public LocalAccounts accounts() {
        return parts.accounts();
    }

    /** The secret of {@code extern-systeem}, the example of a system client. */
    public String externalSystemSecret() {
        return RealmSecrets.externalSystem(parts.secrets());
    }

    /** As {@code kill -9} does. */
    public void kill(Service service) {
        restarts.kill(service.module());
    }

    /** In good order. */
    public void stop(Service service) {
        parts.processes().stop(List.of(service.module()));
    }

    /** Starts a service that was killed or stopped, or stops it first when it runs; answers when it is ready. */
    public void restart(Service service) {
        restarts.restart(service);
    }

    /** As {@code kill -9} does. */
    public void killBroker() {
        restarts.kill(KafkaBroker.NAME);
    }

    public void restartBroker() {
        restarts.restartBroker();
    }

    /** As {@code kill -9} does. */
    public void killIdentityProvider() {
        restarts.kill(KeycloakServer.NAME);
    }

    public void restartIdentityProvider() {
        restarts.restartIdentityProvider();
    }

    /** How long a link in an activation mail works; three days unless it was changed. */
    public void letActivationLinksLast(Duration validity) {
        new LocalRealm(parts.keycloakAdministration()).letLinksLast(validity);
    }

    /** Of every process, in the order in which they started. */
    public List<ManagedProcess> processes() {
        return parts.processes().all();
    }

    /** Makes what is missing for a quick next start. */
    void prepareNextStart() {
        training.begin();
    }

    void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public synchronized void close() {
        if (closed.getCount() == 0) {
            return;
        }
        training.close();
        sequence.cancel();
        var begin = System.nanoTime();
        parts.processes().stopAll(started);
        sequence.release();
        if (!parts.processes().all().isEmpty()) {
            progress.ready("Alles gestopt", Duration.ofNanos(System.nanoTime() - begin), "");
        }
        closed.countDown();
    }
}
