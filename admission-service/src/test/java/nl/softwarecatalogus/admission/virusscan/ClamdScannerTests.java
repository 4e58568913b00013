// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.virusscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import nl.softwarecatalogus.admission.virusscan.VirusScanner.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClamdScannerTests {

    private final FakeClamd clamd = new FakeClamd();
    private final ClamdScanner scanner = scanner(clamd.port());

    @AfterEach
    void stop() {
        clamd.close();
    }

    @Test
    void sendsTheWholeFileAndFindsItClean() {
        var sent = new byte[200_000];
        sent[199_999] = 42;
        var received = new AtomicReference<byte[]>();
        clamd.answers(content -> {
            received.set(content);
            return "stream: OK";
        });

        assertThat(scanner.scan(sent)).isEqualTo(new Verdict.Clean());

        assertThat(received.get()).isEqualTo(sent);
    }

    @Test
    void namesTheVirus() {
        assertThat(scanner.scan(FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Verdict.Infected("Eicar-Test-Signature"));
    }

    @Test
    void takesNothingElseForAVerdict() {
        clamd.answers(_ -> "INSTREAM size limit exceeded. ERROR");

        assertThatThrownBy(() -> scanner.scan(new byte[1]))
                .isInstanceOf(ScannerAwayException.class)
                .hasMessageContaining("size limit exceeded");
        clamd.answers(_ -> "");
        assertThatThrownBy(() -> scanner.scan(new byte[1])).isInstanceOf(ScannerAwayException.class);
    }

    /** A port that is taken, so that nobody else listens there meanwhile. */
    @Test
    void saysThatNobodyListens() throws IOException {
        try (var taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var unheard = scanner(taken.getLocalPort());

            assertThatThrownBy(() -> unheard.scan(new byte[1])).isInstanceOf(ScannerAwayException.class);
        }
    }

    /** More than fits in the buffers between them, so that the write itself gets stuck. */
    @Test
    void waitsForNobodyWhoNeitherReadsNorAnswers() throws IOException {
        try (var mute = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var stuck = scanner(mute.getLocalPort());

            assertThatThrownBy(() -> stuck.scan(new byte[30_000_000])).isInstanceOf(ScannerAwayException.class);
            assertThatThrownBy(() -> stuck.scan(new byte[1])).isInstanceOf(ScannerAwayException.class);
        }
    }

    private static ClamdScanner scanner(int port) {
        var settings =
                new VirusScan("localhost", port, Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofMinutes(2));
        return new ClamdScanner(settings);
    }
}
