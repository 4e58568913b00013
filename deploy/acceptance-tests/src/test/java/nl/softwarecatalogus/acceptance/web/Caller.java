// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Somebody, or some system, that calls the APIs. */
public final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI base;
    private final Supplier<Map<String, String>> identity;

    Caller(URI base, Supplier<Map<String, String>> identity) {
        this.base = base;
        this.identity = identity;
    }

    /** The same one, with a header more on every request. */
    public Caller with(String header, String value) {
        return new Caller(base, () -> {
            var headers = new HashMap<>(identity.get());
            headers.put(header, value);
            return headers;
        });
    }

    public Reply get(String path) {
        return send("GET", path, Map.of());
    }

    public Reply post(String path) {
        return send("POST", path, Map.of());
    }

    public Reply post(String path, Object body) {
        return send(
                "POST", path, Map.of(), "application/json", JsonMapper.shared().writeValueAsString(body));
    }

    public Reply put(String path, String version, Object body) {
        return send(
                "PUT",
                path,
                Map.of("If-Match", version),
                "application/json",
                JsonMapper.shared().writeValueAsString(body));
    }

    public Reply delete(String path) {
        return send("DELETE", path, Map.of());
    }

    /** Without a body. */
    public Reply send(String method, String path, Map<String, String> headers) {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    /** With a body as it is. */
    public Reply send(String method, String path, Map<String, String> headers, String contentType, String body) {
        return send(request(path, headers)
                .setHeader("Content-Type", contentType)
                .method(method, BodyPublishers.ofString(body)));
    }

    /** With a file as body. */
    public Reply send(String method, String path, Map<String, String> headers, String contentType, byte[] body) {
        return send(request(path, headers)
                .setHeader("Content-Type", contentType)
                .method(method, BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        identity.get().forEach(request::setHeader);
        headers.forEach(request::setHeader);
        return request;
    }

    private static Reply send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            var what = request.method() + " " + request.uri().getPath();
            return new Reply(what, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
