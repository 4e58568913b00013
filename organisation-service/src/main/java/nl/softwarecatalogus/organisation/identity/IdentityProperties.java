// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the identity provider is, and how patient we are with it.
 *
 * @param clientId of this service, which may manage users
 * @param loginClientId of the application that people log in to: an activation mail leads there in the end
 * @param timeout for an ordinary question
 * @param mailTimeout for one that makes the identity provider send a mail
 * @param firstWait after a first failure; doubled after each next one, up to {@code longestWait}
 */
@ConfigurationProperties("identity")
record IdentityProperties(
        @DefaultValue("http://localhost:8180") URI adminUrl,
        @DefaultValue("softwarecatalogus") String realm,
        @DefaultValue("organisation-service") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("gateway") String loginClientId,
        @DefaultValue("PT5S") Duration timeout,
        @DefaultValue("PT20S") Duration mailTimeout,
        @DefaultValue("PT1S") Duration firstWait,
        @DefaultValue("PT15S") Duration longestWait) {

    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "IdentityProperties[" + adminUrl + ", realm " + realm + ", client " + clientId + "]";
    }
}
