// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers that every response carries (API design rule /core/transport/security-headers). HSTS is sent on plain HTTP too:
 * TLS ends in front of the gateway, and a browser ignores it where it does not count.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter extends OncePerRequestFilter {

    static final Map<String, String> ALWAYS = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cache-Control", "no-store");
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String OWN_FILES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var open = isOpen(path);
        ALWAYS.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", path.startsWith("/api/") ? NOTHING : OWN_FILES);
        response.setHeader("Cross-Origin-Resource-Policy", open ? "cross-origin" : "same-origin");
        if (open) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        chain.doFilter(request, new OneCacheControl(response));
    }

    /** A service may say that its answer can be kept; ours gives way to that instead of standing beside it. */
    private static final class OneCacheControl extends HttpServletResponseWrapper {

        private OneCacheControl(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase("Cache-Control")) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    /** Descriptions are for everyone (/core/publish-openapi); nothing else is read from another origin. */
    private static boolean isOpen(String path) {
        return (path.startsWith("/api/") && path.endsWith("/v1/openapi.json"))
                || path.equals("/openapi")
                || path.equals("/asyncapi.yaml");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
