// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.port;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.Ports;

/** Says before anything starts, and all at once, which ports are taken and by whom. */
public final class PortCheck {

    private PortCheck() {}

    public static void requireFree(Ports ports) {
        requireLocalhost();
        List<String> taken = new ArrayList<>();
        for (var endpoint : Endpoint.values()) {
            int port = ports.of(endpoint);
            if (!isFree(port)) {
                taken.add("  poort %d (%s) is bezet door %s".formatted(port, endpoint.label(), PortOwner.of(port)));
            }
        }
        if (!taken.isEmpty()) {
            throw new StartFailedException("""
                    Niet alle poorten zijn vrij:
                    %s
                    Stop dat programma, of kies andere poorten: --port-base 20000, of --port %s=<nummer> voor één ervan.""".formatted(String.join("\n", taken), Endpoint.GATEWAY.optionName()));
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void requireLocalhost() {
        try {
            if (InetAddress.getByName("localhost").isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new StartFailedException("De naam localhost is op deze machine onbekend; zet hem in /etc/hosts.", e);
        }
        throw new StartFailedException(
                "De naam localhost wijst op deze machine niet naar 127.0.0.1; herstel /etc/hosts.");
    }
}
