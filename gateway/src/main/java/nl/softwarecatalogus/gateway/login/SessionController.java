// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a page needs to know of its session: whether there is one, whose, and the token that proves a request is its own. */
@RestController
class SessionController {

    private final LoginTokensService logins;

    SessionController(LoginTokensService logins) {
        this.logins = logins;
    }

    @GetMapping("/session")
    SessionView session(@AuthenticationPrincipal @Nullable OidcUser person, HttpServletRequest request) {
        if (person == null || !isAlive(request)) {
            return SessionView.VISITOR;
        }
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new SessionView(true, name(person), csrf.getHeaderName(), csrf.getToken());
    }

    @GetMapping("/login")
    ResponseEntity<Void> login(
            @RequestParam(required = false) @Nullable String returnTo,
            @RequestParam(defaultValue = "nl") String lang,
            @AuthenticationPrincipal @Nullable OidcUser person,
            HttpServletRequest request) {
        var page = ReturnTo.safe(returnTo);
        if (person != null && isAlive(request)) {
            return to(page);
        }
        ReturnTo.remember(request, page);
        return to("/oauth2/authorization/" + IdentityConfiguration.KEYCLOAK + (lang.equals("en") ? "?lang=en" : ""));
    }

    private boolean isAlive(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(LoginTokens.SESSION_ATTRIBUTE) instanceof UUID id
                && logins.isAlive(id)) {
            return true;
        }
        if (session != null) {
            session.invalidate();
        }
        return false;
    }

    private static ResponseEntity<Void> to(String page) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(page))
                .build();
    }

    private static String name(OidcUser person) {
        return Objects.requireNonNullElse(person.getFullName(), person.getName());
    }

    /** The visitor's view has no token: a visitor has no session to protect. */
    record SessionView(
            boolean loggedIn,
            @Nullable String name,
            @Nullable String csrfHeader,
            @Nullable String csrfToken) {

        static final SessionView VISITOR = new SessionView(false, null, null, null);
    }
}
