// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.local.http.Answer;
import nl.softwarecatalogus.local.http.JsonClient;
import nl.softwarecatalogus.local.identity.LocalAccounts;
import tools.jackson.databind.JsonNode;

/** One person at work: every act goes through the gateway with that person's own token. */
final class Worker {

    private static final Duration TOKEN_IS_FRESH = Duration.ofMinutes(4);

    private final JsonClient gateway;
    private final LocalAccounts accounts;
    private final String email;
    private final Optional<String> actingFor;
    private Instant tokenSince = Instant.MIN;
    private String token = "";

    Worker(JsonClient gateway, LocalAccounts accounts, String email, Optional<String> actingFor) {
        this.gateway = gateway;
        this.accounts = accounts;
        this.email = email;
        this.actingFor = actingFor;
    }

    JsonNode get(String path) {
        return ask(path).orFail().body();
    }

    /** The answer, also when it is a refusal. */
    Answer ask(String path) {
        return gateway.get(path, headers());
    }

    /** What is on the first page of a list; the query narrows it down enough. */
    Stream<JsonNode> list(String path, String query) {
        return get(path + "?pageSize=100" + query).path("items").valueStream();
    }

    JsonNode post(String path, Object body) {
        return send(path, body).orFail().body();
    }

    JsonNode post(String path) {
        return gateway.post(path, keyed()).orFail().body();
    }

    /** For an act on what the service concerned may not have heard of yet. */
    JsonNode postWhenKnown(String what, String path, Object body) {
        return Eventually.accept(what, () -> send(path, body));
    }

    JsonNode postDocument(String path, String contentType, String document) {
        return gateway.sendText(path, keyed(), contentType, document).orFail().body();
    }

    /** Reads the version first, as a person who opens the page does. */
    JsonNode put(String path, Object body) {
        var version = ask(path).orFail().header("ETag");
        return gateway.send("PUT", path, headers(Map.of("If-Match", version)), body)
                .orFail()
                .body();
    }

    static String query(String key, String value) {
        return "&" + key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Answer send(String path, Object body) {
        return gateway.send("POST", path, keyed(), body);
    }

    private Map<String, String> keyed() {
        return headers(Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private Map<String, String> headers() {
        return headers(Map.of());
    }

    private synchronized Map<String, String> headers(Map<String, String> extra) {
        if (Instant.now().isAfter(tokenSince.plus(TOKEN_IS_FRESH))) {
            token = accounts.tokenOf(email);
            tokenSince = Instant.now();
        }
        var headers = new HashMap<>(extra);
        headers.put("Authorization", "Bearer " + token);
        actingFor.ifPresent(organisationId -> headers.put("Acting-For", organisationId));
        return headers;
    }
}
