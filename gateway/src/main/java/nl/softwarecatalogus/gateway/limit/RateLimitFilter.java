// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import nl.softwarecatalogus.gateway.edge.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a client that asks too often: 429 with {@code Retry-After}, and {@code RateLimit} headers on every answer. It is
 * placed in the security chains, after it is known who asks; files and health are not counted.
 */
public class RateLimitFilter extends OncePerRequestFilter {

    private static final Set<String> COUNTED = Set.of("/login", "/logout", "/session");

    private final SharedBuckets buckets;
    private final ProblemWriter problems;

    RateLimitFilter(SharedBuckets buckets, ProblemWriter problems) {
        this.buckets = buckets;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/logout/") && !COUNTED.contains(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (admits(client(request), request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** Counts a request of somebody whose login did not hold, so that guessing tokens is limited too. */
    public boolean admitsAddress(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return admits(Client.address(request), request, response);
    }

    private boolean admits(Client client, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var taken = buckets.take(client);
        var limit = buckets.limitOf(client);
        response.setHeader("RateLimit-Policy", "\"default\";q=" + limit + ";w=60");
        response.setHeader(
                "RateLimit",
                "\"default\";r=" + taken.getRemainingTokens() + ";t=" + seconds(taken.getNanosToWaitForReset()));
        if (taken.isConsumed()) {
            return true;
        }
        var wait = Math.max(1, seconds(taken.getNanosToWaitForRefill()));
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        problems.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", wait);
        return false;
    }

    private static Client client(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken
                ? Client.address(request)
                : Client.subject(who.getName());
    }

    private static long seconds(long nanoseconds) {
        return Duration.ofNanos(nanoseconds).plusMillis(999).toSeconds();
    }
}
