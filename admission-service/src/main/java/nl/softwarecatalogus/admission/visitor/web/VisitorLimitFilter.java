// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.visitor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Predicate;
import nl.softwarecatalogus.admission.visitor.Allowance;
import nl.softwarecatalogus.admission.visitor.Origin;
import nl.softwarecatalogus.admission.visitor.VisitorLimit;
import nl.softwarecatalogus.platform.identity.CurrentActor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Stands around the transaction of the request: what it counts stays counted when the request is refused, and it needs no
 * second connection. Somebody who is logged in is known and not counted.
 */
public final class VisitorLimitFilter extends OncePerRequestFilter {

    private static final int AROUND_THE_TRANSACTION = -50;

    private final VisitorLimit limit;
    private final Allowance allowance;
    private final Predicate<HttpServletResponse> counts;
    private final HandlerExceptionResolver refusals;

    private VisitorLimitFilter(
            VisitorLimit limit,
            Allowance allowance,
            Predicate<HttpServletResponse> counts,
            HandlerExceptionResolver refusals) {
        this.limit = limit;
        this.allowance = allowance;
        this.counts = counts;
        this.refusals = refusals;
    }

    /**
     * After the security filter (-100), so that it is known who asks; before the transaction of the request (0).
     *
     * @param counts which answers use up the allowance
     */
    public static FilterRegistrationBean<VisitorLimitFilter> around(
            String path,
            VisitorLimit limit,
            Allowance allowance,
            Predicate<HttpServletResponse> counts,
            HandlerExceptionResolver refusals) {
        var filter = new FilterRegistrationBean<>(new VisitorLimitFilter(limit, allowance, counts, refusals));
        filter.setName("visitorLimit:" + allowance.purpose());
        filter.addUrlPatterns(path);
        filter.setOrder(AROUND_THE_TRANSACTION);
        return filter;
    }

    @Override
    protected String getAlreadyFilteredAttributeName() {
        return getClass().getName() + "." + allowance.purpose();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CurrentActor.subject().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID place;
        try {
            place = limit.take(Origin.of(request.getRemoteAddr()), allowance);
        } catch (RuntimeException refusal) {
            if (refusals.resolveException(request, response, null, refusal) == null) {
                throw refusal;
            }
            return;
        }
        chain.doFilter(request, response);
        if (!counts.test(response)) {
            limit.giveBack(place);
        }
    }
}
