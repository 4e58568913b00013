// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A client that keeps the cookies it is given, and can log in. */
final class Browser {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String gateway;
    final Map<String, String> cookies = new HashMap<>();

    Browser(int port) {
        this.gateway = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    synchronized HttpResponse<String> send(HttpRequest.Builder request) {
        var response = sendAtOnce(request);
        for (var cookie : response.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response;
    }

    /** Without keeping cookies, so many can run at the same time. */
    HttpResponse<String> sendAtOnce(HttpRequest.Builder request) {
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Walks the whole way through the identity provider and back; the last answer is the redirect into the site. */
    HttpResponse<String> logIn(StubIdentityProvider keycloak, String returnTo) {
        var start = location(get("/login?returnTo=" + returnTo));
        var toKeycloak = location(get(start));
        keycloak.nonce = parameter(toKeycloak, "nonce");
        keycloak.identitySession = UUID.randomUUID().toString();
        return get("/login/oauth2/code/keycloak?code=a-code&state=" + parameter(toKeycloak, "state"));
    }

    String csrfToken() {
        var matcher = Pattern.compile("\"csrfToken\":\"([^\"]+)\"")
                .matcher(get("/session").body());
        return matcher.find() ? matcher.group(1) : "";
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    static String parameter(String url, String name) {
        var matcher = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(url);
        return matcher.find() ? matcher.group(1) : "";
    }
}
