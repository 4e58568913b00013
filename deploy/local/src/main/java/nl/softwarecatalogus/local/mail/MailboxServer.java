// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The mailbox over HTTP: pages for people, {@code /messages} in JSON for tests. Only this machine reaches it. */
public final class MailboxServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String HTML = "text/html; charset=utf-8";
    private static final String APPLICATION_JSON = "application/json";

    private final Mailbox mailbox;
    private final HttpServer server;

    public MailboxServer(int port, Mailbox mailbox) {
        this.mailbox = mailbox;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Het postvak kan poort " + port + " niet openen", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
    }

    public void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Page(int status, String contentType, byte[] content) {

        static Page html(int status, String content) {
            return new Page(status, HTML, content.getBytes(StandardCharsets.UTF_8));
        }

        static Page json(Object content) {
            return new Page(200, APPLICATION_JSON, JSON.writeValueAsBytes(content));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = isLocal(exchange) ? page(exchange.getRequestURI()) : Page.html(421, MailboxPage.missing());
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", page.contentType);
            headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(page.status, page.content.length);
            exchange.getResponseBody().write(page.content);
        }
    }

    /** A page on the internet could point its own name at this machine; such a name is refused. */
    private static boolean isLocal(HttpExchange exchange) {
        var host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return host.matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?") && "GET".equals(exchange.getRequestMethod());
    }

    private Page page(URI address) {
        var segments = List.of(address.getPath().substring(1).split("/", -1));
        return switch (segments.getFirst()) {
            case "" -> Page.html(200, MailboxPage.list(mailbox.all()));
            case "style.css" -> new Page(200, "text/css", MailboxPage.STYLE.getBytes(StandardCharsets.UTF_8));
            case "mail" ->
                mailbox.find(segments.getLast())
                        .map(mail -> Page.html(200, MailboxPage.mail(mail)))
                        .orElseGet(MailboxServer::missing);
            case "messages" -> messages(segments, address);
            default -> missing();
        };
    }

    private Page messages(List<String> segments, URI address) {
        if (segments.size() == 1) {
            return Page.json(recipient(address).map(mailbox::to).orElseGet(mailbox::all));
        }
        if (segments.getLast().equals("source")) {
            return mailbox.source(segments.get(1))
                    .map(source -> new Page(200, "text/plain; charset=utf-8", source))
                    .orElseGet(MailboxServer::missing);
        }
        return mailbox.find(segments.get(1)).map(Page::json).orElseGet(MailboxServer::missing);
    }

    private static Optional<String> recipient(URI address) {
        return Optional.ofNullable(address.getRawQuery())
                .filter(query -> query.startsWith("to="))
                .map(query -> URLDecoder.decode(query.substring("to=".length()), StandardCharsets.UTF_8));
    }

    private static Page missing() {
        return Page.html(404, MailboxPage.missing());
    }
}
