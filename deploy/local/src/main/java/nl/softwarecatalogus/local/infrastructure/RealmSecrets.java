// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import java.util.Map;
import nl.softwarecatalogus.local.settings.Secrets;

/** The secrets that the realm file leaves open. */
public final class RealmSecrets {

    public static final String ADMINISTRATOR = "admin";

    private RealmSecrets() {}

    public static String administratorPassword(Secrets secrets) {
        return secrets.of("keycloak.admin");
    }

    public static String gateway(Secrets secrets) {
        return secrets.of("keycloak.client.gateway");
    }

    public static String organisationService(Secrets secrets) {
        return secrets.of("keycloak.client.organisation-service");
    }

    public static String externalSystem(Secrets secrets) {
        return secrets.of("keycloak.client.extern-systeem");
    }

    static Map<String, String> environment(Secrets secrets) {
        return Map.of(
                "GATEWAY_CLIENT_SECRET", gateway(secrets),
                "ORGANISATION_SERVICE_CLIENT_SECRET", organisationService(secrets),
                "EXTERNAL_SYSTEM_CLIENT_SECRET", externalSystem(secrets));
    }
}
