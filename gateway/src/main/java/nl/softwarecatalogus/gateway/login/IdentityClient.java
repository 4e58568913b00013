// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The one place that calls Keycloak for a session that exists already. */
class IdentityClient {

    private static final Logger log = LoggerFactory.getLogger(IdentityClient.class);

    private final ClientRegistration keycloak;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokens;
    private final RestClient http;
    private final String logoutUrl;

    IdentityClient(
            ClientRegistration keycloak,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokens,
            RestClient http,
            String logoutUrl) {
        this.keycloak = keycloak;
        this.tokens = tokens;
        this.http = http;
        this.logoutUrl = logoutUrl;
    }

    /**
     * @throws SessionEndedException when Keycloak no longer knows the session
     * @throws LoginUnavailableException when Keycloak cannot be asked
     */
    LoginTokens refresh(LoginTokens old) {
        if (old.refreshToken() == null) {
            throw new SessionEndedException();
        }
        try {
            return renewed(old, tokens.getTokenResponse(request(old.accessToken(), old.refreshToken())));
        } catch (OAuth2AuthorizationException refused) {
            if (refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                throw new SessionEndedException();
            }
            log.warn("Keycloak did not refresh a token: {}", refused.getError().getErrorCode());
            throw new LoginUnavailableException(refused);
        }
    }

    /** Ends the session at Keycloak too. When Keycloak is away, it ends there by itself after the idle time. */
    void end(LoginTokens session) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("refresh_token", Objects.requireNonNullElse(session.refreshToken(), ""));
        try {
            http.post()
                    .uri(logoutUrl)
                    .headers(headers -> headers.setBasicAuth(keycloak.getClientId(), keycloak.getClientSecret()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException failed) {
            log.warn("Keycloak was not told of a logout: {}", failed.getClass().getSimpleName());
        }
    }

    private OAuth2RefreshTokenGrantRequest request(String accessToken, String refreshToken) {
        var access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, accessToken, null, null);
        return new OAuth2RefreshTokenGrantRequest(keycloak, access, new OAuth2RefreshToken(refreshToken, null));
    }

    private static LoginTokens renewed(LoginTokens old, OAuth2AccessTokenResponse response) {
        var access = response.getAccessToken();
        var refresh = response.getRefreshToken();
        return new LoginTokens(
                old.id(),
                old.identitySession(),
                access.getTokenValue(),
                Objects.requireNonNullElse(access.getExpiresAt(), Instant.EPOCH),
                refresh == null ? old.refreshToken() : refresh.getTokenValue());
    }
}
