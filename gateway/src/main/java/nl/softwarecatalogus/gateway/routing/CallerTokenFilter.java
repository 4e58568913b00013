// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.routing;

import java.time.Duration;
import nl.softwarecatalogus.gateway.login.CallerToken;
import nl.softwarecatalogus.gateway.login.LoginUnavailableException;
import nl.softwarecatalogus.gateway.login.SessionEndedException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Finds the access token of whoever asks, refreshed where needed, before a service is asked anything. */
@Component
class CallerTokenFilter implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final CallerToken callerToken;
    private final Refusals refusals;

    CallerTokenFilter(CallerToken callerToken, Refusals refusals) {
        this.callerToken = callerToken;
        this.refusals = refusals;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            callerToken.resolve(request.servletRequest());
        } catch (SessionEndedException ended) {
            return refusals.because(HttpStatus.UNAUTHORIZED, "session-ended");
        } catch (LoginUnavailableException away) {
            return refusals.tryAgain(HttpStatus.SERVICE_UNAVAILABLE, "login-unavailable", SOON);
        }
        return next.handle(request);
    }
}
