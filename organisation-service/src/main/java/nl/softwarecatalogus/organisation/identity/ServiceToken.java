// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The access token with which this service acts at the identity provider, until it has nearly expired. */
@Component
class ServiceToken {

    private static final long RENEW_SECONDS_BEFORE_EXPIRY = 30;

    private final KeycloakClient keycloak;
    private final IdentityProperties settings;
    private final Clock clock;
    private String value = "";
    private Instant renewAt = Instant.MIN;

    ServiceToken(KeycloakClient keycloak, IdentityProperties settings, Clock clock) {
        this.keycloak = keycloak;
        this.settings = settings;
        this.clock = clock;
    }

    synchronized String value() {
        if (!clock.instant().isBefore(renewAt)) {
            var asked = clock.instant();
            var answer = keycloak.requestToken(form()).agreedTo("token").json();
            value = answer.path("access_token").asString();
            renewAt = asked.plusSeconds(answer.path("expires_in").asLong() - RENEW_SECONDS_BEFORE_EXPIRY);
        }
        return value;
    }

    /** It was refused: the identity provider may have new keys. */
    synchronized void forget() {
        renewAt = Instant.MIN;
    }

    private String form() {
        return "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(encoded(settings.clientId()), encoded(settings.clientSecret()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
