// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.virusscan;

import static java.util.concurrent.CompletableFuture.delayedExecutor;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * ClamAV's daemon, over TCP.
 *
 * @see <a href="https://docs.clamav.net/manual/Usage/Scanning.html#clamd">INSTREAM: chunks with their length, ended by one of none</a>
 */
final class ClamdScanner implements VirusScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final VirusScan settings;

    ClamdScanner(VirusScan settings) {
        this.settings = settings;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Verdict scan(byte[] content) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(settings.host(), settings.port()),
                    Math.toIntExact(settings.connectTimeout().toMillis()));
            return verdict(ask(socket, content));
        } catch (IOException away) {
            throw new ScannerAwayException(away);
        }
    }

    /** A read has a timeout of its own, a write to somebody who reads no more has none: so the whole is timed. */
    private String ask(Socket socket, byte[] content) throws IOException {
        var late = delayedExecutor(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        var watch = CompletableFuture.runAsync(() -> close(socket), late);
        try {
            send(new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())), content);
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        } finally {
            watch.cancel(false);
        }
    }

    private static void send(DataOutputStream clamd, byte[] content) throws IOException {
        clamd.write(COMMAND);
        for (var offset = 0; offset < content.length; offset += CHUNK) {
            var length = Math.min(CHUNK, content.length - offset);
            clamd.writeInt(length);
            clamd.write(content, offset, length);
        }
        clamd.writeInt(0);
        clamd.flush();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Verdict.Infected(found.group(1));
        }
        throw new ScannerAwayException(answer);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException unheard) {
            throw new UncheckedIOException(unheard);
        }
    }
}
