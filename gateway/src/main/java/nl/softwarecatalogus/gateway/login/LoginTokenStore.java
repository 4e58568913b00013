// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Takes the tokens of a login that has just succeeded; reading them again goes through {@link CallerToken}. */
@Component
class LoginTokenStore implements OAuth2AuthorizedClientRepository {

    private final LoginTokensService logins;

    LoginTokenStore(LoginTokensService logins) {
        this.logins = logins;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient login,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var access = login.getAccessToken();
        var refresh = login.getRefreshToken();
        var tokens = new LoginTokens(
                UUID.randomUUID(),
                person.getPrincipal() instanceof OidcUser user ? user.getClaimAsString("sid") : null,
                access.getTokenValue(),
                Objects.requireNonNullElse(access.getExpiresAt(), Instant.EPOCH),
                refresh == null ? null : refresh.getTokenValue());
        logins.start(tokens);
        request.getSession().setAttribute(LoginTokens.SESSION_ATTRIBUTE, tokens.id());
    }

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String clientRegistrationId, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String clientRegistrationId,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Nobody asks for it: a login ends through LoginTokensService.end.
    }
}
