// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/**
 * The links of an organisation, in its own order.
 *
 * @param version 0 when it never had any
 */
public record Links(List<Link> items, long version) {

    static final Links NONE = new Links(List.of(), 0);

    /** @throws InvalidInputException naming every link that leads nowhere, or to where another one leads */
    Links changed(List<Link> newItems) {
        var faults = new ArrayList<InvalidParam>();
        var seen = new HashSet<String>();
        for (var number = 0; number < newItems.size(); number++) {
            var url = newItems.get(number).url();
            var field = "links[" + number + "].url";
            if (!leadsSomewhere(url)) {
                faults.add(new InvalidParam(field, "https-address"));
            } else if (!seen.add(url)) {
                faults.add(new InvalidParam(field, "link-twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return new Links(List.copyOf(newItems), version + 1);
    }

    /** Over TLS, to a host by name, and without a user name that passes for a host. */
    private static boolean leadsSomewhere(String url) {
        try {
            var address = new URI(url);
            var host = address.getHost();
            return "https".equals(address.getScheme())
                    && host != null
                    && host.contains(".")
                    && address.getRawUserInfo() == null;
        } catch (URISyntaxException nowhere) {
            return false;
        }
    }
}
