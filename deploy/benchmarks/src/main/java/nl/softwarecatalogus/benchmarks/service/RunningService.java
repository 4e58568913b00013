// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** One running service, and its database without it, asked over one connection each. */
public final class RunningService {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int scale;
    private final String url;
    private final long processId;
    private final Pgbench pgbench;
    private final TokenIssuer issuer;

    RunningService(int scale, String url, long processId, Pgbench pgbench, TokenIssuer issuer) {
        this.scale = scale;
        this.url = url;
        this.processId = processId;
        this.pgbench = pgbench;
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

    public long processId() {
        return processId;
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

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url + "/v1" + path)).header("Authorization", "Bearer " + token);
    }

    private static void send(HttpRequest request, int expected) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(
                        request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
