// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keycloak says here that a session has ended there (OpenID Connect Back-Channel Logout 1.0). */
@RestController
class BackChannelLogoutController {

    private static final Logger log = LoggerFactory.getLogger(BackChannelLogoutController.class);

    private final LoginTokensService logins;
    private final JwtDecoder logoutTokens;

    BackChannelLogoutController(LoginTokensService logins, @Qualifier("logoutTokens") JwtDecoder logoutTokens) {
        this.logins = logins;
        this.logoutTokens = logoutTokens;
    }

    @PostMapping(path = "/logout/connect/back-channel/keycloak", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> end(@RequestParam("logout_token") String logoutToken) {
        try {
            var identitySession = logoutTokens.decode(logoutToken).getClaimAsString("sid");
            var ended = identitySession == null ? 0 : logins.endedAtIdentityProvider(identitySession);
            log.info("Keycloak ended {} session(s)", ended);
            return ResponseEntity.ok().build();
        } catch (JwtException invalid) {
            log.warn("Refused a logout token: {}", invalid.getClass().getSimpleName());
            return ResponseEntity.badRequest().build();
        }
    }
}
