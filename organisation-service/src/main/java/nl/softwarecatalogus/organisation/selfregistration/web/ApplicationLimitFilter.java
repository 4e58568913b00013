// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.softwarecatalogus.organisation.selfregistration.ApplicationLimit;
import nl.softwarecatalogus.organisation.selfregistration.Origin;
import nl.softwarecatalogus.platform.identity.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Stands around the transaction of the request: what it counts stays counted when the form is refused, and it needs no
 * second connection. Somebody who is logged in is known and not counted.
 */
final class ApplicationLimitFilter extends OncePerRequestFilter {

    private final ApplicationLimit limit;
    private final HandlerExceptionResolver refusals;

    ApplicationLimitFilter(ApplicationLimit limit, HandlerExceptionResolver refusals) {
        this.limit = limit;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !CurrentActor.subject().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID place;
        try {
            place = limit.take(Origin.of(request.getRemoteAddr()));
        } catch (RuntimeException refusal) {
            if (refusals.resolveException(request, response, null, refusal) == null) {
                throw refusal;
            }
            return;
        }
        chain.doFilter(request, response);
        if (!counts(response)) {
            limit.giveBack(place);
        }
    }

    /** Received, or refused as a duplicate: asking who is known here must not be free. A repeated answer is no form. */
    private static boolean counts(HttpServletResponse response) {
        var handled = response.getStatus() == HttpStatus.CREATED.value()
                || response.getStatus() == HttpStatus.CONFLICT.value();
        return handled && response.getHeader("Idempotent-Replayed") == null;
    }
}
