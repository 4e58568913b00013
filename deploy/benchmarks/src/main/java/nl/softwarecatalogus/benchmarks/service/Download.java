// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/** An answer that is read as it comes. */
public final class Download implements AutoCloseable {

    private final InputStream body;
    private final Duration untilFirstByte;
    private int next;
    private int lines;

    private Download(InputStream body, Duration untilFirstByte, int first) {
        this.body = body;
        this.untilFirstByte = untilFirstByte;
        this.next = first;
    }

    static Download begin(InputStream body, long asked) {
        try {
            var buffered = new BufferedInputStream(body, 1 << 16);
            var first = buffered.read();
            return new Download(buffered, Duration.ofNanos(System.nanoTime() - asked), first);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Duration untilFirstByte() {
        return untilFirstByte;
    }

    /** Reads on to that many lines from the beginning, or to the end. */
    public int readLines(int most) {
        try {
            while (lines < most && next >= 0) {
                lines += next == '\n' ? 1 : 0;
                next = body.read();
            }
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
