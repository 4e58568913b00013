// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import nl.softwarecatalogus.gateway.limit.RateLimitFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/** Requests that carry a bearer token: that token counts, a browser session beside it does not. */
@Configuration(proxyBeanMethods = false)
class SystemSecurity {

    private static final String BEARER = "bearer";

    @Bean
    @Order(1)
    SecurityFilterChain systems(HttpSecurity http, SecurityRefusals refusals, RateLimitFilter limit) {
        return http.securityMatcher(SystemSecurity::carriesToken)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> {}).withObjectPostProcessor(tellingWhy(refusals)))
                .addFilterAfter(limit, BearerTokenAuthenticationFilter.class)
                .build();
    }

    private static boolean carriesToken(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return request.getRequestURI().startsWith("/api/")
                && authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> tellingWhy(SecurityRefusals refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(refusals::invalidToken);
                return filter;
            }
        };
    }
}
