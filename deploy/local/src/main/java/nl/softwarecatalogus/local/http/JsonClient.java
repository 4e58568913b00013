// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Sends a request to one base address and reads the answer as JSON. */
public final class JsonClient {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;

    public JsonClient(String base) {
        this.base = base;
    }

    public Answer get(String path, Map<String, String> headers) {
        return send(request(path, headers).GET().build());
    }

    /** The body is written as JSON. */
    public Answer send(String method, String path, Map<String, String> headers, Object body) {
        return send(request(path, headers)
                .setHeader("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /** Without a body. */
    public Answer post(String path, Map<String, String> headers) {
        return send(request(path, headers).POST(BodyPublishers.noBody()).build());
    }

    /** The body goes as it is. */
    public Answer sendText(String path, Map<String, String> headers, String contentType, String body) {
        return send(request(path, headers)
                .setHeader("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json");
        headers.forEach(request::setHeader);
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            var what = request.method() + " " + request.uri().getPath();
            return new Answer(what, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " mislukt", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(request.method() + " " + request.uri() + " is afgebroken", e);
        }
    }
}
