// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.port;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.Ports;
import org.junit.jupiter.api.Test;

class PortCheckTests {

    @Test
    void isContentWithFreePorts() {
        var ports = Ports.free();

        assertThatCode(() -> PortCheck.requireFree(ports)).doesNotThrowAnyException();
    }

    @Test
    void namesEveryTakenPortAndWhoHoldsIt() throws IOException {
        try (var kafka = listener();
                var gateway = listener()) {
            var ports = Ports.free()
                    .with(Endpoint.KAFKA, kafka.getLocalPort())
                    .with(Endpoint.GATEWAY, gateway.getLocalPort());

            assertThatThrownBy(() -> PortCheck.requireFree(ports))
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageContaining("poort %d (Kafka) is bezet door", kafka.getLocalPort())
                    .hasMessageContaining("poort %d (Gateway) is bezet door", gateway.getLocalPort())
                    .hasMessageContaining(
                            "java (proces %d)", ProcessHandle.current().pid())
                    .hasMessageContaining("--port-base");
        }
    }

    private static ServerSocket listener() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    }
}
