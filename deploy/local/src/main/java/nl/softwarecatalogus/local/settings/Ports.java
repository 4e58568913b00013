// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which endpoint listens on which port. */
public record Ports(Map<Endpoint, Integer> numbers) {

    private static final int HIGHEST = 65_535;

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    /** The ports that the documentation names. */
    public static Ports standard() {
        var numbers = new EnumMap<Endpoint, Integer>(Endpoint.class);
        for (var endpoint : Endpoint.values()) {
            numbers.put(endpoint, endpoint.standardPort());
        }
        return new Ports(numbers);
    }

    /** Consecutive ports in the order of {@link Endpoint}, the gateway first. */
    public static Ports from(int base) {
        var numbers = new EnumMap<Endpoint, Integer>(Endpoint.class);
        for (var endpoint : Endpoint.values()) {
            numbers.put(endpoint, checked(base + endpoint.ordinal()));
        }
        return new Ports(numbers);
    }

    /** Ports that nobody listens on now; for tests. */
    public static Ports free() {
        List<ServerSocket> open = new ArrayList<>();
        try {
            var numbers = new EnumMap<Endpoint, Integer>(Endpoint.class);
            for (var endpoint : Endpoint.values()) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                open.add(socket);
                numbers.put(endpoint, socket.getLocalPort());
            }
            return new Ports(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(Ports::close);
        }
    }

    public Ports with(Endpoint endpoint, int port) {
        var changed = new EnumMap<>(numbers);
        changed.put(endpoint, checked(port));
        return new Ports(changed);
    }

    public int of(Endpoint endpoint) {
        return Objects.requireNonNull(numbers.get(endpoint));
    }

    /** The address as a browser types it. */
    public String url(Endpoint endpoint) {
        return "http://localhost:" + of(endpoint);
    }

    private static int checked(int port) {
        if (port < 1 || port > HIGHEST) {
            throw new IllegalArgumentException(
                    "Poort " + port + " bestaat niet; kies een getal van 1 tot en met 65535.");
        }
        return port;
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
