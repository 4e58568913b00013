// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a process answers, and no longer than it lives. */
public final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration INTERVAL = Duration.ofMillis(100);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();

    private Readiness() {}

    public static void awaitHttp(ManagedProcess process, URI address) {
        await(process, () -> answersOk(address));
    }

    public static void awaitPort(ManagedProcess process, int port) {
        await(process, () -> accepts(port));
    }

    public static void await(ManagedProcess process, BooleanSupplier ready) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StartFailedException("%s is gestopt (code %d). De laatste regels van zijn logboek:%n%s"
                        .formatted(process.name(), process.exitCode(), process.lastLines()));
            }
            if (System.nanoTime() > deadline) {
                throw new StartFailedException(
                        "%s antwoordt na %d minuten nog niet. De laatste regels van zijn logboek:%n%s"
                                .formatted(process.name(), PATIENCE.toMinutes(), process.lastLines()));
            }
            pause(process.name());
        }
    }

    private static boolean answersOk(URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(ANSWER).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), (int) ANSWER.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause(String name) {
        try {
            Thread.sleep(INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailedException("Het starten van " + name + " is afgebroken.", e);
        }
    }
}
