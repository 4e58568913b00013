// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.routing;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.SocketTimeoutException;
import java.time.Duration;
import nl.softwarecatalogus.gateway.edge.BodyTooLargeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands between the gateway and one service: at most so many requests at once, none at all while it does not answer, and
 * clear words instead of its silence. Each service has its own, so a failing one takes nothing from the others.
 */
final class ServiceGuard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(ServiceGuard.class);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final Refusals refusals;

    ServiceGuard(CircuitBreaker breaker, Bulkhead bulkhead, Refusals refusals) {
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.refusals = refusals;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return bulkhead.executeCallable(() -> breaker.executeCallable(() -> next.handle(request)));
        } catch (BulkheadFullException busy) {
            return refusals.tryAgain(HttpStatus.SERVICE_UNAVAILABLE, "service-busy", AT_ONCE);
        } catch (CallNotPermittedException open) {
            return refusals.tryAgain(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", SOON);
        } catch (ResourceAccessException failure) {
            return answer(failure);
        }
    }

    /** A client that sends too much or goes away says nothing about the service. */
    static boolean isServiceFailure(Throwable failure) {
        return failure instanceof ResourceAccessException && causedBy(failure, BodyTooLargeException.class) == null;
    }

    private ServerResponse answer(ResourceAccessException failure) {
        if (causedBy(failure, BodyTooLargeException.class) instanceof BodyTooLargeException tooLarge) {
            return refusals.because(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", tooLarge.megabytes());
        }
        log.warn(
                "{} does not answer: {}",
                breaker.getName(),
                failure.getMostSpecificCause().getClass().getSimpleName());
        var connected = causedBy(failure, ConnectTimeoutException.class) == null;
        if (connected && causedBy(failure, SocketTimeoutException.class) != null) {
            return refusals.tryAgain(HttpStatus.GATEWAY_TIMEOUT, "service-timeout", SOON);
        }
        return refusals.tryAgain(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", SOON);
    }

    private static @Nullable Throwable causedBy(Throwable failure, Class<? extends Throwable> kind) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return cause;
            }
        }
        return null;
    }
}
