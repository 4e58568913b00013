// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mutation;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import nl.softwarecatalogus.platform.identity.CurrentActor;

/** A request whose body has been read once, to compare it with an earlier one that carried the same key. */
final class KeyedRequest extends HttpServletRequestWrapper {

    static final String HEADER = "Idempotency-Key";

    private final byte[] body;

    KeyedRequest(HttpServletRequest request) throws IOException {
        super(request);
        this.body = request.getInputStream().readAllBytes();
    }

    String key() {
        return getHeader(HEADER);
    }

    /** Equal only for the same operation with the same content on behalf of the same organisation. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var actingFor = Objects.requireNonNullElse(getHeader(CurrentActor.ACTING_FOR), "");
            digest.update(
                    (getMethod() + '\n' + getRequestURI() + '\n' + actingFor + '\n').getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Replay(new ByteArrayInputStream(body));
    }

    private static final class Replay extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Replay(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read synchronously");
        }
    }
}
