// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sessions are in the database: while it is away nobody with a cookie is known, which passes. It is told here, because an
 * error page would look for the session again.
 */
@Component
@Order(EdgeOrder.DATABASE_AWAY)
class DatabaseAwayFilter extends OncePerRequestFilter {

    private static final String SOON = "5";

    private final ProblemWriter problems;

    DatabaseAwayFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted() || !isDatabaseAway(failure)) {
                throw failure;
            }
            logger.warn("The database of the gateway does not answer");
            response.resetBuffer();
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            problems.refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable");
        }
    }

    private static boolean isDatabaseAway(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}
