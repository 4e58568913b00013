// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** How Keycloak is reached: addresses from the configuration, nothing asked at start, short waits, keys remembered. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    static final String KEYCLOAK = "keycloak";
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration KEYS_SURVIVE_OUTAGE = Duration.ofHours(4);

    @Bean
    ClientRegistration keycloak(LoginProperties login) {
        return ClientRegistration.withRegistrationId(KEYCLOAK)
                .clientId(login.clientId())
                .clientSecret(login.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(login.publicUrl() + "/login/oauth2/code/" + KEYCLOAK)
                .scope("openid", "profile")
                .issuerUri(login.issuer().toString())
                .authorizationUri(login.external("auth"))
                .tokenUri(login.internal("token"))
                .jwkSetUri(login.jwksUrl().toString())
                .build();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(ClientRegistration keycloak) {
        return new InMemoryClientRegistrationRepository(keycloak);
    }

    @Bean
    RestClient identityHttp() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(CONNECT);
        requests.setReadTimeout(ANSWER);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> {
                    converters.addCustomConverter(new FormHttpMessageConverter());
                    converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange(RestClient identityHttp) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(identityHttp);
        return client;
    }

    @Bean
    IdentityClient identityClient(ClientRegistration keycloak, RestClient identityHttp, LoginProperties login) {
        var refreshes = new RestClientRefreshTokenTokenResponseClient();
        refreshes.setRestClient(identityHttp);
        return new IdentityClient(keycloak, refreshes, identityHttp, login.internal("logout"));
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(LoginProperties login) throws MalformedURLException {
        var http = new DefaultResourceRetriever(
                (int) CONNECT.toMillis(), (int) ANSWER.toMillis(), JWKSourceBuilder.DEFAULT_HTTP_SIZE_LIMIT);
        return JWKSourceBuilder.create(login.jwksUrl().toURL(), http)
                .retrying(true)
                .outageTolerant(KEYS_SURVIVE_OUTAGE.toMillis())
                .build();
    }
}
