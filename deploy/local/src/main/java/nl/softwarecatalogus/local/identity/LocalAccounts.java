// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.softwarecatalogus.local.http.JsonClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Accounts on a developer's machine and in tests: one known password and no second factor, so that a script can log in.
 * Anywhere else the realm's defaults hold.
 */
public final class LocalAccounts {

    /** For this machine only: Keycloak listens on the loopback address. */
    public static final String PASSWORD = "Welkom-bij-GEMMA-1";

    private final KeycloakAdministration keycloak;
    private final JsonClient realm;

    public LocalAccounts(KeycloakAdministration keycloak, String realmUrl) {
        this.keycloak = keycloak;
        this.realm = new JsonClient(realmUrl);
    }

    public void ensure(LocalAccount account) {
        if (find(account.email()).isPresent()) {
            return;
        }
        keycloak.post(
                "/users",
                Map.of(
                        "username", account.email(),
                        "email", account.email(),
                        "firstName", account.firstName(),
                        "lastName", account.lastName(),
                        "enabled", true));
        letIn(account.email());
        var role = keycloak.get("/roles/" + account.realmRole()).body();
        keycloak.post("/users/" + id(account.email()) + "/role-mappings/realm", List.of(role));
    }

    /** Gives an existing account the local password and nothing more to do before it may log in. */
    public void letIn(String email) {
        var user = (ObjectNode) find(email).orElseThrow(() -> new IllegalArgumentException("Geen account " + email));
        var path = "/users/" + user.path("id").asString();
        if (keycloak.get(path + "/credentials").body().isEmpty()) {
            keycloak.put(path + "/reset-password", Map.of("type", "password", "temporary", false, "value", PASSWORD));
        }
        if (!user.path("requiredActions").isEmpty()
                || !user.path("emailVerified").asBoolean()) {
            user.put("emailVerified", true);
            user.putArray("requiredActions");
            keycloak.put(path, user);
        }
    }

    public boolean exists(String email) {
        return find(email).isPresent();
    }

    /** An access token, as {@code curl} would get it. */
    public String tokenOf(String email) {
        var form = "grant_type=password&scope=openid&client_id=%s&username=%s&password=%s"
                .formatted(
                        LocalRealm.COMMAND_LINE_CLIENT,
                        KeycloakAdministration.encoded(email),
                        KeycloakAdministration.encoded(PASSWORD));
        return token(form);
    }

    /** An access token of a system, by its own secret. */
    public String tokenOfSystem(String clientId, String secret, String scope) {
        return token("grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s"
                .formatted(clientId, KeycloakAdministration.encoded(secret), KeycloakAdministration.encoded(scope)));
    }

    private String token(String form) {
        return realm.sendText("/protocol/openid-connect/token", Map.of(), "application/x-www-form-urlencoded", form)
                .orFail()
                .body()
                .path("access_token")
                .asString();
    }

    private String id(String email) {
        return find(email).map(user -> user.path("id").asString()).orElseThrow();
    }

    private Optional<JsonNode> find(String email) {
        var users = keycloak.get("/users?exact=true&username=" + KeycloakAdministration.encoded(email))
                .body();
        return users.isEmpty() ? Optional.empty() : Optional.of(users.path(0));
    }
}
