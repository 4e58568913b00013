// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** The access token that goes along to a service: a system's own, or that of the person behind the browser session. */
@Component
public class CallerToken {

    private static final String ATTRIBUTE = CallerToken.class.getName();

    private final LoginTokensService logins;

    CallerToken(LoginTokensService logins) {
        this.logins = logins;
    }

    /** What {@link #resolve} found; empty for a visitor. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }

    /**
     * @throws SessionEndedException when the session's login is over; the session is then over too
     * @throws LoginUnavailableException when the token must be refreshed and Keycloak is away
     */
    public void resolve(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, find(request));
    }

    private @Nullable String find(HttpServletRequest request) {
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case JwtAuthenticationToken system -> system.getToken().getTokenValue();
            case OAuth2AuthenticationToken _ -> ofSession(request);
            case null, default -> null;
        };
    }

    private @Nullable String ofSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(LoginTokens.SESSION_ATTRIBUTE) instanceof UUID id)) {
            return null;
        }
        try {
            return logins.accessToken(id);
        } catch (SessionEndedException ended) {
            session.invalidate();
            throw ended;
        }
    }
}
