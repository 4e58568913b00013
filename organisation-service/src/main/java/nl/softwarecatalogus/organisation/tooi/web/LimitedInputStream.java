// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Stops reading a body that is larger than was agreed (413), also when its length was not told beforehand. */
final class LimitedInputStream extends FilterInputStream {

    private long left;

    LimitedInputStream(InputStream body, long most) {
        super(body);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        var value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        var read = super.read(target, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
    }
}
