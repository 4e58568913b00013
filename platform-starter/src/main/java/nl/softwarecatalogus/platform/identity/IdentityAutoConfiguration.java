// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every service verifies the token itself; what is not listed as public needs one. */
@AutoConfiguration(before = {OAuth2ResourceServerAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityAutoConfiguration implements WebMvcConfigurer {

    private static final Duration KEYS_ARE_FRESH = Duration.ofMinutes(5);
    private static final String[] ALWAYS_PUBLIC = {
        "/v1/openapi.json", "/actuator/health/**", "/actuator/prometheus", "/error"
    };

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgumentResolver());
    }

    @Bean
    @ConditionalOnProperty("spring.security.oauth2.resourceserver.jwt.jwk-set-uri")
    SigningKeys keysThatSurviveAnOutage(
            @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri}") URI address) {
        return new SigningKeys(address, KEYS_ARE_FRESH);
    }

    @Bean
    @ConditionalOnMissingBean(SecurityFilterChain.class)
    SecurityFilterChain serviceSecurity(
            HttpSecurity http, IdentityProperties properties, HandlerExceptionResolver handlerExceptionResolver) {
        AuthenticationEntryPoint unauthenticated = (request, response, refusal) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            handlerExceptionResolver.resolveException(request, response, null, refusal);
        };
        AccessDeniedHandler denied = (request, response, refusal) ->
                handlerExceptionResolver.resolveException(request, response, null, refusal);
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(routes -> allow(routes, properties))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(denied)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(new TokenReader())))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthenticated).accessDeniedHandler(denied))
                .build();
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes,
            IdentityProperties properties) {
        routes.requestMatchers(ALWAYS_PUBLIC).permitAll();
        properties.publicRoutes().stream().map(route -> route.split(" ", 2)).forEach(route -> routes.requestMatchers(
                        HttpMethod.valueOf(route[0]), route[1])
                .permitAll());
        routes.requestMatchers("/actuator/**")
                .access((acting, _) -> new AuthorizationDecision(mayOperate(acting.get())));
        routes.anyRequest().authenticated();
    }

    private static boolean mayOperate(@Nullable Authentication acting) {
        return acting instanceof ActorAuthentication known && known.person().isFunctionalAdministrator();
    }
}
