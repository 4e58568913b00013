// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** The {@code __Host-} prefix makes browsers refuse the cookie from a subdomain or over plain HTTP. */
    @Bean
    CookieSerializer sessionCookie(LoginProperties login) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(login.secureCookie() ? "__Host-session" : "session");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(login.secureCookie());
        cookie.setSameSite("Lax");
        return cookie;
    }
}
