// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where a form is sent.
 *
 * @param network the IPv4 address; of an IPv6 address the first half, as one household or office holds all of the rest
 */
public record Origin(String network) {

    private static final int NETWORK_BYTES = 8;

    /** The same place, counted apart for one form. */
    public Origin sending(String form) {
        return new Origin(form + " " + network);
    }

    /** @param address as the server saw it, a literal */
    public static Origin of(String address) {
        var literal = address.replaceFirst("%.*", "");
        if (InetAddress.ofLiteral(literal) instanceof Inet6Address six) {
            var network = Arrays.copyOf(six.getAddress(), NETWORK_BYTES);
            return new Origin(HexFormat.of().formatHex(network) + "/64");
        }
        return new Origin(literal);
    }
}
