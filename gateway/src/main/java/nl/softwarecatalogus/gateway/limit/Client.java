// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whose requests are counted together: one subject, or the visitors from one address.
 *
 * @param key a digest, so that the count holds neither a person's id nor an address
 */
record Client(String key, boolean known) {

    /** An IPv6 client owns its /64, so the rest of the address says nothing. */
    private static final int IPV6_PREFIX_BYTES = 8;

    static Client subject(String subject) {
        return new Client(digest("subject " + subject), true);
    }

    static Client address(HttpServletRequest request) {
        return new Client(digest("address " + network(request.getRemoteAddr())), false);
    }

    private static String network(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            var bytes = parsed.getAddress();
            return HexFormat.of()
                    .formatHex(parsed instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_PREFIX_BYTES) : bytes);
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
