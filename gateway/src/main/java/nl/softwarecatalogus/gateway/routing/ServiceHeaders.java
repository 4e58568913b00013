// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.routing;

import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What of a service's answer reaches the client: the headers named here. Cookies, product names and other internal ones
 * stay inside; security headers are the gateway's own.
 */
@Component
class ServiceHeaders implements ResponseHttpHeadersFilter, Ordered {

    private static final List<String> PASSED_ON = List.of(
            HttpHeaders.ACCEPT_PATCH,
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.ALLOW,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_RANGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.LINK,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.VARY,
            HttpHeaders.WWW_AUTHENTICATE,
            "API-Version",
            "Deprecation",
            "Idempotent-Replayed",
            "Preference-Applied",
            "Sunset",
            "Total-Count");

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        var passed = new HttpHeaders();
        PASSED_ON.stream()
                .filter(answered::containsHeader)
                .forEach(name -> passed.addAll(name, answered.getOrEmpty(name)));
        if (mayBeKept(passed)) {
            passed.add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
        return passed;
    }

    /** A service knows who asks by the token, which for a browser hides behind its cookie. */
    private static boolean mayBeKept(HttpHeaders passed) {
        var control = passed.getCacheControl();
        return control != null && !control.contains("no-store");
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
