// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the realm has on a developer's machine only: today's ports, and a client for the command line. */
public final class LocalRealm {

    /** The client with which {@code curl} gets a token for a name and password; never part of the realm file. */
    public static final String COMMAND_LINE_CLIENT = "demo-cli";

    private final KeycloakAdministration keycloak;

    public LocalRealm(KeycloakAdministration keycloak) {
        this.keycloak = keycloak;
    }

    /** Ports may differ from those of the start that imported the realm. */
    public void use(Ports ports) {
        var gateway = (ObjectNode) client("gateway");
        var address = ports.url(Endpoint.GATEWAY);
        gateway.put("rootUrl", address);
        gateway.putArray("redirectUris").add(address + "/*");
        gateway.putArray("webOrigins").add(address);
        gateway.withObject("/attributes").put("post.logout.redirect.uris", address + "/*");
        keycloak.put("/clients/" + gateway.path("id").asString(), gateway);
        var realm = (ObjectNode) keycloak.get("").body();
        realm.withObject("/smtpServer").put("port", Integer.toString(ports.of(Endpoint.SMTP)));
        keycloak.put("", realm);
    }

    /** Those in mails that an administrator has sent. */
    public void letLinksLast(Duration validity) {
        var realm = (ObjectNode) keycloak.get("").body();
        realm.put("actionTokenGeneratedByAdminLifespan", validity.toSeconds());
        keycloak.put("", realm);
    }

    public void ensureCommandLineClient() {
        if (!keycloak.get("/clients?clientId=" + COMMAND_LINE_CLIENT).body().isEmpty()) {
            return;
        }
        keycloak.post(
                "/clients",
                Map.of(
                        "clientId", COMMAND_LINE_CLIENT,
                        "name", "Opdrachtregel (alleen lokaal)",
                        "publicClient", true,
                        "standardFlowEnabled", false,
                        "directAccessGrantsEnabled", true,
                        "fullScopeAllowed", true,
                        "defaultClientScopes", List.of("basic", "profile", "email", "softwarecatalogus")));
    }

    private JsonNode client(String clientId) {
        return keycloak.get("/clients?clientId=" + clientId).body().path(0);
    }
}
