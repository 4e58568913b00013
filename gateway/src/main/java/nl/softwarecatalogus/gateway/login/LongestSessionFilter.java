// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted too long, however busy it is; the idle time is Spring Session's. */
final class LongestSessionFilter extends OncePerRequestFilter {

    private final Duration longest;
    private final Clock clock;

    LongestSessionFilter(Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            var end = Instant.ofEpochMilli(session.getCreationTime()).plus(longest);
            if (clock.instant().isAfter(end)) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }
}
