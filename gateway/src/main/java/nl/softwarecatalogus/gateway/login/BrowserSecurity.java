// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.gateway.limit.RateLimitFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Everything else: pages, login and calls from them. A session is never required here, because the services decide what
 * a visitor may see; a session that is used must prove that the request came from our own page.
 */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final LoginProperties login;
    private final LoginTokensService logins;
    private final SecurityRefusals refusals;
    private final RateLimitFilter limit;

    BrowserSecurity(
            LoginProperties login, LoginTokensService logins, SecurityRefusals refusals, RateLimitFilter limit) {
        this.login = login;
        this.logins = logins;
        this.refusals = refusals;
        this.limit = limit;
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http,
            LoginRequests requests,
            LoginTokenStore tokens,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange,
            Clock clock) {
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(BrowserSecurity::changesInSession)
                        .csrfTokenRequestHandler(new HeaderOnlyCsrf()))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusals::notLoggedIn).accessDeniedHandler(refusals::denied))
                .oauth2Login(keycloak -> comeBackHere(keycloak)
                        .authorizationEndpoint(start -> start.authorizationRequestResolver(requests))
                        .tokenEndpoint(end -> end.accessTokenResponseClient(codeExchange))
                        .authorizedClientRepository(tokens))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/logout"))
                        .addLogoutHandler(atKeycloakToo())
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .addFilterBefore(
                        new LongestSessionFilter(login.longestSession(), clock), SecurityContextHolderFilter.class)
                .addFilterBefore(limit, CsrfFilter.class)
                .build();
    }

    private static OAuth2LoginConfigurer<HttpSecurity> comeBackHere(OAuth2LoginConfigurer<HttpSecurity> login) {
        return login.loginPage("/login")
                .successHandler((request, response, person) -> response.sendRedirect(ReturnTo.take(request)))
                .failureHandler((request, response, failure) -> response.sendRedirect(ReturnTo.afterFailure(request)));
    }

    private static boolean changesInSession(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return !SAFE.contains(request.getMethod()) && who != null && !(who instanceof AnonymousAuthenticationToken);
    }

    private LogoutHandler atKeycloakToo() {
        return (request, response, person) -> {
            var session = request.getSession(false);
            if (session != null && session.getAttribute(LoginTokens.SESSION_ATTRIBUTE) instanceof UUID id) {
                logins.end(id);
            }
        };
    }
}
