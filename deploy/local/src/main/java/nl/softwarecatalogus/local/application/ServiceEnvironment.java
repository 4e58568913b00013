// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.application;

import java.util.HashMap;
import java.util.Map;
import nl.softwarecatalogus.local.infrastructure.KeycloakServer;
import nl.softwarecatalogus.local.infrastructure.RealmSecrets;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Ports;
import nl.softwarecatalogus.local.settings.Secrets;
import nl.softwarecatalogus.local.settings.Service;

/** The environment variables of one service: where everything is, and its own name and password. */
final class ServiceEnvironment {

    private ServiceEnvironment() {}

    static Map<String, String> of(Service service, LocalOptions options, Secrets secrets) {
        var environment = everywhere(options.ports());
        environment.putAll(ofItsOwn(service, options.ports()));
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

    private static Map<String, String> ofItsOwn(Service service, Ports ports) {
        return Map.of(
                "SERVER_PORT", Integer.toString(ports.of(service.endpoint())),
                "DATABASE_URL",
                        "jdbc:postgresql://localhost:%d/%s"
                                .formatted(ports.of(Endpoint.POSTGRESQL), service.database()),
                "DATABASE_USER", service.database(),
                "DATABASE_PASSWORD", service.database());
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
