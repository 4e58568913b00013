// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mutation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import nl.softwarecatalogus.platform.audit.AuditTrail;
import nl.softwarecatalogus.platform.identity.CurrentActor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Runs every changing request of the API in one transaction and holds the response back until that has been committed,
 * so nobody is told of a change that was not kept. Any answer from 400 up rolls back; refusals of a right are recorded
 * on their own.
 */
final class MutationFilter extends OncePerRequestFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String KEY_PATTERN = "[\\x21-\\x7e]{1,128}";

    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final IdempotencyKeys keys;
    private final HandlerExceptionResolver refusals;

    MutationFilter(
            TransactionTemplate transaction,
            AuditTrail audit,
            IdempotencyKeys keys,
            HandlerExceptionResolver refusals) {
        this.transaction = transaction;
        this.audit = audit;
        this.keys = keys;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CHANGING.contains(request.getMethod())
                || !request.getRequestURI().startsWith("/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new ContentCachingResponseWrapper(response);
        var keyed = request.getMethod().equals("POST") && request.getHeader(KeyedRequest.HEADER) != null
                ? new KeyedRequest(request)
                : null;
        try {
            transaction.executeWithoutResult(status -> {
                if (keyed == null || isFirst(keyed, held)) {
                    proceed(chain, keyed == null ? request : keyed, held);
                    finish(keyed, request, held);
                }
                if (held.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
                    status.setRollbackOnly();
                }
            });
        } catch (RuntimeException failure) {
            held.reset();
            if (refusals.resolveException(request, held, null, failure) == null) {
                throw failure;
            }
        }
        recordRefusal(request, held);
        held.copyBodyToResponse();
    }

    private void finish(
            @org.jspecify.annotations.Nullable KeyedRequest keyed,
            HttpServletRequest request,
            ContentCachingResponseWrapper held) {
        if (held.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            return;
        }
        audit.record(request, held.getStatus());
        if (keyed != null) {
            keys.complete(keyed.key(), CurrentActor.subject(), held);
        }
    }

    /** False when an earlier request with this key has been answered already: that answer is given again. */
    private boolean isFirst(KeyedRequest request, ContentCachingResponseWrapper response) {
        if (!request.key().matches(KEY_PATTERN)) {
            throw new InvalidInputException(new InvalidParam(KeyedRequest.HEADER, "pattern"));
        }
        var earlier = keys.claim(request.key(), CurrentActor.subject(), request.hash());
        earlier.ifPresent(answered -> replay(answered, request, response));
        return earlier.isEmpty();
    }

    private static void replay(
            IdempotencyRecord answered, KeyedRequest request, ContentCachingResponseWrapper response) {
        if (!answered.requestHash().equals(request.hash()) || answered.status() == null) {
            throw new ConflictException("idempotency-key-reused");
        }
        response.setStatus(answered.status());
        response.setHeader("Idempotent-Replayed", "true");
        setHeader(response, "Location", answered.location());
        setHeader(response, "ETag", answered.etag());
        if (answered.contentType() != null) {
            response.setContentType(answered.contentType());
        }
        if (answered.body() != null) {
            try {
                response.getOutputStream().write(answered.body());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static void setHeader(
            HttpServletResponse response, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            response.setHeader(name, value);
        }
    }

    private static void proceed(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ServletException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void recordRefusal(HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() == HttpStatus.FORBIDDEN.value()) {
            transaction.executeWithoutResult(_ -> audit.record(request, HttpStatus.FORBIDDEN.value()));
        }
    }
}
