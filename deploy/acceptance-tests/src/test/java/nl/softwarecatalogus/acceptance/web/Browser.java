// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without scripts: it keeps cookies, follows redirects and fills in forms. */
public final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 20;

    private final URI gateway;
    private final Cookies cookies = new Cookies();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Browser(URI gateway) {
        this.gateway = gateway;
    }

    public Page open(String path) {
        return open(gateway.resolve(path));
    }

    public Page open(URI address) {
        return follow(address, HttpRequest.newBuilder().GET());
    }

    public Page submit(Page page, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(
                page.form(),
                HttpRequest.newBuilder()
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** Password and second factor, from our login to the page that was asked for. */
    public Page logIn(String returnTo, String email, String password, String code) {
        var login = open("/login?returnTo=" + encoded(returnTo));
        var second = submit(login, Map.of("username", email, "password", password));
        return second.asks("otp") ? submit(second, Map.of("otp", code)) : second;
    }

    /** What a script on our pages sends: the session's cookie and nothing else. */
    public Caller caller() {
        return new Caller(gateway, () -> Map.of("Cookie", cookies.header(gateway.resolve("/"))));
    }

    /** The same, with the token that proves that a change comes from our own page. */
    public Caller changing() {
        var session = caller().get("/session").expect(200);
        return caller().with(session.text("csrfHeader"), session.text("csrfToken"));
    }

    private Page follow(URI address, HttpRequest.Builder request) {
        var here = address;
        var response = send(here, request);
        for (int i = 0; response.headers().firstValue("Location").isPresent(); i++) {
            if (i == MOST_REDIRECTS) {
                throw new AssertionError("redirected for ever, last to " + here);
            }
            here = here.resolve(response.headers().firstValue("Location").orElseThrow());
            response = send(here, HttpRequest.newBuilder().GET());
        }
        return new Page(here, response.statusCode(), response.body());
    }

    private HttpResponse<String> send(URI address, HttpRequest.Builder request) {
        request.uri(address).timeout(PATIENCE).setHeader("Accept", "text/html");
        var known = cookies.header(address);
        if (!known.isEmpty()) {
            request.setHeader("Cookie", known);
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            cookies.keep(response.headers());
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
