// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a browser keeps. Like a browser, and unlike the JDK, it sends cookies that are marked as secure to localhost without
 * TLS too; like a browser, it does not look at ports.
 */
final class Cookies {

    private static final Pattern PATH = Pattern.compile(";\\s*path=([^;]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GONE = Pattern.compile(";\\s*max-age=0(;|$)", Pattern.CASE_INSENSITIVE);

    private final Map<Name, String> values = new TreeMap<>();

    private record Name(String path, String name) implements Comparable<Name> {

        @Override
        public int compareTo(Name other) {
            var byPath = other.path.compareTo(path); // the longest path first
            return byPath == 0 ? name.compareTo(other.name) : byPath;
        }
    }

    void keep(HttpHeaders headers) {
        for (var cookie : headers.allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            var path = PATH.matcher(cookie);
            var name = new Name(path.find() ? path.group(1) : "/", pair[0]);
            if (GONE.matcher(cookie).find() || pair[1].isEmpty()) {
                values.remove(name);
            } else {
                values.put(name, pair[1]);
            }
        }
    }

    /** For a request to this address; empty when there are none. */
    String header(URI address) {
        return values.entrySet().stream()
                .filter(cookie -> address.getPath().startsWith(cookie.getKey().path()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
