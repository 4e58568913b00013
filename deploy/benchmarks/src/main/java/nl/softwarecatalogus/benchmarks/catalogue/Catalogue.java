// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import javax.sql.DataSource;

/** One running catalogue and its database, asked over one connection each. */
final class Catalogue {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int scale;
    private final String url;
    private final DataSource database;
    private final TokenIssuer issuer;

    Catalogue(int scale, String url, DataSource database, TokenIssuer issuer) {
        this.scale = scale;
        this.url = url;
        this.database = database;
        this.issuer = issuer;
    }

    int scale() {
        return scale;
    }

    DataSource database() {
        return database;
    }

    String tokenFor(UUID collaboration) {
        return issuer.tokenFor(collaboration);
    }

    void get(String path, String token) {
        send(request(path, token).GET().build(), 200);
    }

    void post(String path, String token, String body) {
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
