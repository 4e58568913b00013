// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.softwarecatalogus.local.infrastructure.DatabaseLogin;

/** One running service, and its database without it, asked over one connection each. */
public final class RunningService {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int scale;
    private final String url;
    private final long processId;
    private final DatabaseLogin login;
    private final Pgbench pgbench;
    private final TokenIssuer issuer;
    private final Map<String, String> tags = new HashMap<>();

    RunningService(int scale, String url, long processId, DatabaseLogin login, TokenIssuer issuer) {
        this.scale = scale;
        this.url = url;
        this.processId = processId;
        this.login = login;
        this.pgbench = new Pgbench(login);
        this.issuer = issuer;
    }

    /** How many times the country it holds. */
    public int scale() {
        return scale;
    }

    /** The acts over HTTP, then for as long the SQL alone. */
    public Rates measure(Act http, PgbenchScript sql, Turns turns, double seconds) {
        return new Rates(Act.rate(http, turns, seconds), pgbench.rate(sql, turns, seconds));
    }

    /** The acts over HTTP, then the SQL alone as many times. */
    public Rates measureAsMany(Act http, PgbenchScript sql, Turns turns, double seconds) {
        var rate = Act.rate(http, turns, seconds);
        return new Rates(rate, pgbench.rate(sql, turns, (int) Math.ceil(rate * seconds)));
    }

    public String url() {
        return url;
    }

    /** As the owner of its tables. */
    public DatabaseLogin login() {
        return login;
    }

    /** Megabytes of its heap that are in use for something. */
    public double liveHeap() {
        return new Heap(processId).live();
    }

    /** @param grant organisation, its type, and a role there */
    public String tokenFor(String grant) {
        return issuer.tokenFor(grant);
    }

    public void get(String path, String token) {
        get(path, token, "application/json");
    }

    public void get(String path, String token, String mediaType) {
        send(request(path, token).header("Accept", mediaType).GET().build(), 200);
    }

    public void post(String path, String token, String body) {
        send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                201);
    }

    /** An answer that is read as it comes. */
    public Download download(String path, String token, String mediaType) {
        var asked = System.nanoTime();
        var answer = exchange(request(path, token).header("Accept", mediaType).build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return Download.begin(answer.body(), asked);
    }

    /** As somebody without a token. */
    public void visit(String path) {
        var answer = send(visitor(path).build(), 200);
        answer.headers().firstValue("ETag").ifPresent(tag -> tags.put(path, tag));
    }

    /** What was visited before and has not changed. */
    public void revisit(String path) {
        var tag = Objects.requireNonNull(tags.get(path), () -> path + " was answered without an ETag");
        send(visitor(path).header("If-None-Match", tag).build(), 304);
    }

    private HttpRequest.Builder visitor(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/v1" + path));
    }

    private HttpRequest.Builder request(String path, String token) {
        return visitor(path).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request, int expected) {
        var answer = exchange(request, BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request, body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
