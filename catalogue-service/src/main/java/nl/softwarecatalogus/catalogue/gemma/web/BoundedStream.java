// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Stops reading a file that is larger than any GEMMA release, whatever length its sender announced. */
final class BoundedStream extends FilterInputStream {

    private static final long LARGEST = 20L * 1024 * 1024;

    private long count;

    BoundedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var octet = super.read();
        counted(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var read = super.read(target, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int read) {
        count += read;
        if (count > LARGEST) {
            throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        }
    }
}
