// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.softwarecatalogus.gateway.edge.ProblemWriter;
import nl.softwarecatalogus.gateway.limit.RateLimitFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How the gateway says that a token, a login or a form's proof does not hold. */
@Component
class SecurityRefusals {

    private final ProblemWriter problems;
    private final RateLimitFilter limit;

    SecurityRefusals(ProblemWriter problems, RateLimitFilter limit) {
        this.problems = problems;
        this.limit = limit;
    }

    /** Keys that cannot be fetched say nothing about the token. */
    void invalidToken(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (!limit.admitsAddress(request, response)) {
            return;
        }
        if (refusal instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, "login-unavailable");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.refuse(request, response, HttpStatus.UNAUTHORIZED, "invalid-token");
    }

    void notLoggedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.refuse(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var code = refusal instanceof CsrfException ? "csrf-token" : "not-allowed";
        problems.refuse(request, response, HttpStatus.FORBIDDEN, code);
    }
}
