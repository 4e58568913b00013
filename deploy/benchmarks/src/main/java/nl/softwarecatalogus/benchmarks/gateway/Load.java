// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.gateway;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Asks one address again and again over connections that stay open. It speaks bare sockets, because an HTTP client would
 * take more of the machine than what is measured.
 */
record Load(URI address, String headers, int connections) {

    /** Answers a second. */
    double measure(Duration time) {
        var answered = new LongAdder();
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, connections)
                    .mapToObj(_ -> CompletableFuture.runAsync(() -> askUntil(end, answered), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        return answered.sum() * 1e9 / time.toNanos();
    }

    private void askUntil(long end, LongAdder answered) {
        try {
            while (System.nanoTime() < end) {
                askOverOneConnection(end, answered);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("A connection with " + address.getAuthority() + " broke", failed);
        }
    }

    private void askOverOneConnection(long end, LongAdder answered) throws IOException {
        var request = ("GET " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n" + headers
                        + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setTcpNoDelay(true);
            var answers = new BufferedInputStream(socket.getInputStream(), 8_192);
            for (var open = true; open && System.nanoTime() < end; answered.increment()) {
                socket.getOutputStream().write(request);
                open = readAnswer(answers);
            }
        }
    }

    /** True while the connection stays open. */
    private static boolean readAnswer(InputStream answers) throws IOException {
        var status = line(answers);
        if (!status.contains(" 200")) {
            throw new IOException("Answered " + status);
        }
        var length = -1;
        var open = true;
        for (var header = line(answers); !header.isEmpty(); header = line(answers)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            open &= !header.equalsIgnoreCase("Connection: close");
        }
        if (length >= 0) {
            answers.skipNBytes(length);
        } else {
            skipChunks(answers);
        }
        return open;
    }

    private static void skipChunks(InputStream answers) throws IOException {
        for (var size = chunkSize(answers); size > 0; size = chunkSize(answers)) {
            answers.skipNBytes(size + 2L);
        }
        line(answers);
    }

    private static int chunkSize(InputStream answers) throws IOException {
        return Integer.parseInt(line(answers).strip(), 16);
    }

    private static String line(InputStream answers) throws IOException {
        var line = new StringBuilder();
        for (var next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new IOException("The connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
