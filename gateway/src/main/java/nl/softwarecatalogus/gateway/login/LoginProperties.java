// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Keycloak as the gateway knows it. Every address is given, so the gateway starts and runs while Keycloak is away.
 *
 * @param issuer what tokens name as their issuer; browsers reach Keycloak here
 * @param identityUrl where the gateway itself reaches Keycloak
 * @param jwksUrl where Keycloak publishes its signing keys
 * @param audience what every access token for this system names
 * @param longestSession a session ends then, however busy (BIO2)
 */
@ConfigurationProperties("gateway.login")
public record LoginProperties(
        URI publicUrl,
        URI issuer,
        URI identityUrl,
        URI jwksUrl,
        String clientId,
        String clientSecret,
        @DefaultValue("softwarecatalogus") String audience,
        @DefaultValue("true") boolean secureCookie,
        @DefaultValue("12h") Duration longestSession) {

    /** An address of the realm that only the gateway calls. */
    String internal(String path) {
        return identityUrl + issuer.getPath() + "/protocol/openid-connect/" + path;
    }

    /** An address of the realm where browsers are sent. */
    String external(String path) {
        return issuer + "/protocol/openid-connect/" + path;
    }
}
