// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP with Keycloak: every exchange has a time limit, and trouble has one name. */
@Component
class KeycloakClient {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final IdentityProperties settings;

    KeycloakClient(IdentityProperties settings) {
        this.settings = settings;
    }

    Answer get(String path, String token) {
        return exchange(admin(path, token).GET(), settings.timeout());
    }

    Answer post(String path, String token, Object body) {
        return exchange(admin(path, token).POST(json(body)), settings.timeout());
    }

    Answer put(String path, String token, Object body) {
        return exchange(admin(path, token).PUT(json(body)), settings.timeout());
    }

    Answer delete(String path, String token) {
        return exchange(admin(path, token).DELETE(), settings.timeout());
    }

    /** A request that makes Keycloak send a mail takes as long as the mail server takes. */
    Answer putMail(String path, String token, Object body) {
        return exchange(admin(path, token).PUT(json(body)), settings.mailTimeout());
    }

    Answer requestToken(String form) {
        var address = "%s/realms/%s/protocol/openid-connect/token".formatted(settings.adminUrl(), settings.realm());
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return exchange(request, settings.timeout());
    }

    private HttpRequest.Builder admin(String path, String token) {
        var address = "%s/admin/realms/%s%s".formatted(settings.adminUrl(), settings.realm(), path);
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    }

    /** The limit is for the whole answer; that of a request ends where the body begins. */
    private Answer exchange(HttpRequest.Builder request, Duration limit) {
        var exchange = http.sendAsync(request.timeout(limit).build(), BodyHandlers.ofString());
        try {
            return Answer.of(
                    exchange.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join());
        } catch (CompletionException failed) {
            throw new IdentityUnavailableException(reason(failed.getCause()));
        }
    }

    private static String reason(@Nullable Throwable cause) {
        return cause instanceof TimeoutException || cause instanceof HttpTimeoutException
                ? "no answer in time"
                : "no connection"
                        + (cause == null ? "" : ": " + cause.getClass().getSimpleName());
    }
}
