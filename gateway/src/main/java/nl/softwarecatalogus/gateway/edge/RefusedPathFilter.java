// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 404 to a path with a trailing slash (/core/no-trailing-slash), and to metrics asked from elsewhere. */
@Component
@Order(EdgeOrder.REFUSED_PATHS)
class RefusedPathFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    RefusedPathFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var trailingSlash = path.length() > 1 && path.endsWith("/");
        if (trailingSlash || (isInternal(path) && !isFromThisMachine(request))) {
            problems.refuse(request, response, HttpStatus.NOT_FOUND, "status-404");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isInternal(String path) {
        return path.startsWith("/actuator") && !path.startsWith("/actuator/health");
    }

    /** A request that some proxy on this machine passed on comes from elsewhere. */
    private static boolean isFromThisMachine(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                && Stream.of("Forwarded", "X-Forwarded-For", "Via").allMatch(name -> request.getHeader(name) == null);
    }
}
