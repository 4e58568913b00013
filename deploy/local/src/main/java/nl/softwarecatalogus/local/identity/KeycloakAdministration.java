// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.softwarecatalogus.local.http.Answer;
import nl.softwarecatalogus.local.http.JsonClient;

/** Keycloak's admin API of our realm, as its bootstrap administrator. */
public final class KeycloakAdministration {

    private static final Duration RENEW_AFTER = Duration.ofSeconds(30);

    private final JsonClient http;
    private final String realmPath;
    private final String administrator;
    private final String password;
    private Instant renewAt = Instant.MIN;
    private String token = "";

    public KeycloakAdministration(String url, String realm, String administrator, String password) {
        this.http = new JsonClient(url);
        this.realmPath = "/admin/realms/" + realm;
        this.administrator = administrator;
        this.password = password;
    }

    Answer get(String path) {
        return http.get(realmPath + path, authorization()).orFail();
    }

    Answer post(String path, Object body) {
        return http.send("POST", realmPath + path, authorization(), body).orFail();
    }

    Answer put(String path, Object body) {
        return http.send("PUT", realmPath + path, authorization(), body).orFail();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private synchronized Map<String, String> authorization() {
        if (Instant.now().isAfter(renewAt)) {
            var form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                    .formatted(encoded(administrator), encoded(password));
            var answer = http.sendText(
                            "/realms/master/protocol/openid-connect/token",
                            Map.of(),
                            "application/x-www-form-urlencoded",
                            form)
                    .orFail();
            token = answer.body().path("access_token").asString();
            renewAt = Instant.now().plus(RENEW_AFTER);
        }
        return Map.of("Authorization", "Bearer " + token);
    }
}
