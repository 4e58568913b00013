// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.routing;

import java.util.List;
import nl.softwarecatalogus.gateway.login.CallerToken;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What of a request reaches a service: the headers named here, who asks, and from where. Everything else stays at the
 * gateway: cookies, internal headers, and any forwarding header a client made up.
 */
@Component
class CallerHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final List<String> PASSED_ON = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_UNMODIFIED_SINCE,
            HttpHeaders.RANGE,
            HttpHeaders.USER_AGENT,
            "Acting-For",
            "Answer-Token",
            "Idempotency-Key",
            "Prefer",
            "traceparent",
            "tracestate");

    private final RoutingProperties routing;

    CallerHeaders(RoutingProperties routing) {
        this.routing = routing;
    }

    @Override
    public HttpHeaders apply(HttpHeaders asked, ServerRequest request) {
        var sent = new HttpHeaders();
        PASSED_ON.stream().filter(asked::containsHeader).forEach(name -> sent.addAll(name, asked.getOrEmpty(name)));
        var servletRequest = request.servletRequest();
        CallerToken.of(servletRequest).ifPresent(sent::setBearerAuth);
        sent.set("X-Forwarded-For", servletRequest.getRemoteAddr());
        sent.set("X-Forwarded-Proto", routing.publicUrl().getScheme());
        sent.set("X-Forwarded-Host", routing.publicUrl().getAuthority());
        return sent;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
