// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What each kind of token must prove: access tokens of systems, ID tokens of a login, logout tokens of Keycloak. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Bean
    @Primary
    JwtDecoder accessTokens(JWKSource<SecurityContext> keys, LoginProperties login) {
        return decoder(
                keys,
                List.of(
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(login.issuer().toString()),
                        audience(login.audience())));
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(JWKSource<SecurityContext> keys) {
        return registration ->
                decoder(keys, List.of(new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
    }

    @Bean
    JwtDecoder logoutTokens(JWKSource<SecurityContext> keys, LoginProperties login) {
        return decoder(
                keys,
                List.of(
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(login.issuer().toString()),
                        audience(login.clientId()),
                        new JwtClaimValidator<Map<String, Object>>(
                                "events", events -> events != null && events.containsKey(LOGOUT_EVENT)),
                        TokenConfiguration::isNoIdToken));
    }

    /** An ID token has a nonce; taken for a logout token it would let anyone who sees one end the session. */
    private static OAuth2TokenValidatorResult isNoIdToken(Jwt token) {
        return token.hasClaim("nonce")
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                : OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidator<Jwt> audience(String expected) {
        return new JwtClaimValidator<List<String>>("aud", named -> named != null && named.contains(expected));
    }

    /** Keycloak marks a logout token with a type of its own, so the type is left to the claims. */
    private static JwtDecoder decoder(JWKSource<SecurityContext> keys, List<OAuth2TokenValidator<Jwt>> rules) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier((type, context) -> {}))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(rules));
        return decoder;
    }
}
