// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.application;

import java.util.HashMap;
import java.util.Map;
import nl.softwarecatalogus.local.infrastructure.Databases;
import nl.softwarecatalogus.local.infrastructure.KeycloakServer;
import nl.softwarecatalogus.local.infrastructure.RealmSecrets;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Ports;
import nl.softwarecatalogus.local.settings.Secrets;
import nl.softwarecatalogus.local.settings.Service;

/** The environment variables of one service: where everything is, and its own name and password. */
record ServiceEnvironment(LocalOptions options, Secrets secrets, Databases databases) {

    Map<String, String> of(Service service) {
        var environment = everywhere(options.ports());
        environment.putAll(database(service));
        environment.put("SERVER_PORT", Integer.toString(options.ports().of(service.endpoint())));
        environment.putAll(options.environment());
        switch (service) {
            case ORGANISATION -> {
                environment.put("IDENTITY_ADMIN_URL", options.ports().url(Endpoint.KEYCLOAK));
                environment.put("IDENTITY_REALM", KeycloakServer.REALM);
                environment.put("IDENTITY_CLIENT_ID", "organisation-service");
                environment.put("IDENTITY_CLIENT_SECRET", RealmSecrets.organisationService(secrets));
            }
            case GATEWAY -> environment.putAll(gateway(options.ports(), secrets));
            default -> {}
        }
        return environment;
    }

    private static Map<String, String> everywhere(Ports ports) {
        var issuer = ports.url(Endpoint.KEYCLOAK) + "/realms/" + KeycloakServer.REALM;
        var environment = new HashMap<String, String>();
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MALLOC_ARENA_MAX", "2"); // glibc keeps less memory for itself
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.of(Endpoint.KAFKA));
        environment.put("ISSUER_URI", issuer);
        environment.put("JWKS_URI", issuer + "/protocol/openid-connect/certs");
        environment.put("PUBLIC_URL", ports.url(Endpoint.GATEWAY));
        environment.put("SMTP_HOST", "localhost");
        environment.put("SMTP_PORT", Integer.toString(ports.of(Endpoint.SMTP)));
        environment.put("MAIL_FROM", "softwarecatalogus@example.nl");
        return environment;
    }

    /** Migrations run as the owner of the tables, everything else as the service. */
    private Map<String, String> database(Service service) {
        var login = databases.login(service);
        var owner = databases.ownersLogin(service);
        return Map.of(
                "DATABASE_URL", login.url(),
                "DATABASE_USER", login.user(),
                "DATABASE_PASSWORD", login.password(),
                "SPRING_FLYWAY_USER", owner.user(),
                "SPRING_FLYWAY_PASSWORD", owner.password());
    }

    private static Map<String, String> gateway(Ports ports, Secrets secrets) {
        var environment = new HashMap<String, String>();
        for (var service : Service.values()) {
            environment.put(service.name() + "_URL", ports.url(service.endpoint()));
        }
        environment.remove("GATEWAY_URL");
        environment.put("IDENTITY_URL", ports.url(Endpoint.KEYCLOAK));
        environment.put("OIDC_CLIENT_ID", "gateway");
        environment.put("OIDC_CLIENT_SECRET", RealmSecrets.gateway(secrets));
        environment.put("SESSION_COOKIE_SECURE", "false"); // plain http on the loopback address
        return environment;
    }
}
