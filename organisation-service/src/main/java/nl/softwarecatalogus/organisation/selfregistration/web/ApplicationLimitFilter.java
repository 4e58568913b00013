// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final Pattern FORMS = Pattern.compile(
            "/v1/(organisations/[^/]+/)?(?<form>supplier-applications|access-requests|activation-mails)");

    private static final Set<Integer> HANDLED =
            Set.of(HttpStatus.CREATED.value(), HttpStatus.ACCEPTED.value(), HttpStatus.CONFLICT.value());

    private final ApplicationLimit limit;
    private final HandlerExceptionResolver refusals;

    ApplicationLimitFilter(ApplicationLimit limit, HandlerExceptionResolver refusals) {
        this.limit = limit;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || form(request).isEmpty()
                || !CurrentActor.subject().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID place;
        try {
            place = limit.take(Origin.of(request.getRemoteAddr()).sending(form(request)));
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

    /** Empty when what is sent is no form for visitors. */
    private static String form(HttpServletRequest request) {
        var form = FORMS.matcher(request.getRequestURI());
        return form.matches() ? form.group("form") : "";
    }

    /** Received, or refused as a duplicate: asking who is known here must not be free. A repeated answer is no form. */
    private static boolean counts(HttpServletResponse response) {
        return HANDLED.contains(response.getStatus()) && response.getHeader("Idempotent-Replayed") == null;
    }
}
