// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on a phone that shows the second factor (RFC 6238, SHA-1, six digits, thirty seconds). */
public record Totp(String secret) {

    private static final int STEP = 30;
    private static final int MODULUS = 1_000_000;

    public String now() {
        return at(Instant.now());
    }

    /** The code after this one, for who has just used this one: a code works once, and the next one works already. */
    public String next() {
        return at(Instant.now().plusSeconds(STEP));
    }

    private String at(Instant moment) {
        var counter = java.nio.ByteBuffer.allocate(Long.BYTES)
                .putLong(moment.getEpochSecond() / STEP)
                .array();
        var hash = hmac(counter);
        var offset = hash[hash.length - 1] & 0x0f;
        var number = java.nio.ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return "%06d".formatted(number % MODULUS);
    }

    private byte[] hmac(byte[] counter) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
