// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Headers that every response of an API carries (rules version-header and security-headers), refusals included. */
final class ApiHeadersFilter extends OncePerRequestFilter {

    private final String version;
    private final HandlerExceptionResolver refusals;

    ApiHeadersFilter(String version, HandlerExceptionResolver refusals) {
        this.version = version;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("API-Version", version);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        var path = request.getRequestURI();
        if (path.length() > 1 && path.endsWith("/")) {
            var absent = new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), path, path);
            refusals.resolveException(request, response, null, absent);
            return;
        }
        chain.doFilter(request, response);
    }
}
