// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Sends a person to Keycloak's login page in the language of the page they come from. */
@Component
class LoginRequests implements OAuth2AuthorizationRequestResolver {

    private final OAuth2AuthorizationRequestResolver standard;

    LoginRequests(ClientRegistrationRepository registrations) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return inLanguageOf(request, standard.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return inLanguageOf(request, standard.resolve(request, registrationId));
    }

    private static @Nullable OAuth2AuthorizationRequest inLanguageOf(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest login) {
        if (login == null) {
            return null;
        }
        var language = "en".equals(request.getParameter("lang")) ? "en" : "nl";
        return OAuth2AuthorizationRequest.from(login)
                .additionalParameters(parameters -> parameters.put("ui_locales", language))
                .build();
    }
}
