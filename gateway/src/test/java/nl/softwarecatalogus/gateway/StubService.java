// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Stands in for a service or for Keycloak: remembers what reached it and answers what the test says. */
final class StubService {

    private final HttpServer server;
    private final Deque<Received> received = new ConcurrentLinkedDeque<>();
    private volatile HttpHandler answer = exchange -> answer(exchange, 200, "{\"ok\":true}");

    StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::handle);
        server.setExecutor(command -> Thread.ofVirtual().start(command));
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void answers(HttpHandler handler) {
        answer = handler;
    }

    void answers(int status, String json) {
        answer = exchange -> answer(exchange, status, json);
    }

    void forget() {
        received.clear();
        answers(200, "{\"ok\":true}");
    }

    int count() {
        return received.size();
    }

    Received last() {
        return received.getLast();
    }

    static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putIfAbsent("Content-Type", java.util.List.of("application/json"));
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        received.add(new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders(),
                new String(body, StandardCharsets.UTF_8)));
        answer.handle(exchange);
    }

    record Received(String method, String uri, Headers headers, String body) {}
}
