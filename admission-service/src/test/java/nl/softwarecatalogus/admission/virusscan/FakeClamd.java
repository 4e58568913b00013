// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.virusscan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/** Speaks clamd's INSTREAM on a socket: what it answers to a file is up to the test. */
public final class FakeClamd implements AutoCloseable {

    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;
    private volatile Function<byte[], String> answer = FakeClamd::verdict;

    public FakeClamd() {
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    public void answers(Function<byte[], String> answered) {
        answer = answered;
    }

    public void answersTruthfully() {
        answer = FakeClamd::verdict;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException open) {
            throw new UncheckedIOException(open);
        }
    }

    private static String verdict(byte[] content) {
        return new String(content, StandardCharsets.US_ASCII).contains(EICAR)
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                serve(client);
            } catch (IOException gone) {
                // a client that gave up, or the end of the test
            }
        }
    }

    private void serve(Socket client) throws IOException {
        var input = new DataInputStream(client.getInputStream());
        var command = input.readNBytes(COMMAND.length);
        if (!Arrays.equals(command, COMMAND)) {
            client.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var content = new ByteArrayOutputStream();
        for (var length = input.readInt(); length > 0; length = input.readInt()) {
            content.write(input.readNBytes(length));
        }
        var told = answer.apply(content.toByteArray()) + "\0";
        client.getOutputStream().write(told.getBytes(StandardCharsets.US_ASCII));
    }
}
