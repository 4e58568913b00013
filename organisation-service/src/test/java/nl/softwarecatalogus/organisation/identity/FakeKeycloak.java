// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of Keycloak's admin API that we use, as 26.7 answers, for what the real one does not do on command: fail. The
 * acceptance tests use the real one.
 */
public final class FakeKeycloak {

    /** What goes wrong instead of an answer. */
    public enum Trouble {
        NO_CONNECTION,
        STATUS_500,
        STATUS_400,
        NO_ANSWER,
        /** Does as asked, and then the answer gets lost. */
        ANSWER_LOST
    }

    private static final String REALM = "/realms/softwarecatalogus";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Map<String, ObjectNode> usersByEmail = new ConcurrentHashMap<>();
    private final List<String> mailed = new CopyOnWriteArrayList<>();
    private final List<String> loggedOut = new CopyOnWriteArrayList<>();
    private volatile Predicate<String> affected = request -> false;
    private volatile Trouble trouble = Trouble.STATUS_500;
    private volatile CountDownLatch slow = new CountDownLatch(0);
    private volatile String validToken = "first";

    FakeKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(command -> Thread.ofVirtual().start(command));
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on, and until {@link #recover}, this goes wrong with everything asked. */
    public void suffer(Trouble what) {
        suffer(what, request -> true);
    }

    /** @param which of the requests, each {@code "METHOD /path"} */
    public void suffer(Trouble what, Predicate<String> which) {
        slow = new CountDownLatch(1);
        trouble = what;
        affected = which;
    }

    public void recover() {
        affected = request -> false;
        slow.countDown();
    }

    /** As after a restart with new keys. */
    public void forgetTokens() {
        validToken = UUID.randomUUID().toString();
    }

    /** Somebody whom the identity provider knew before we did. */
    public void add(String email, String... requiredActions) {
        var user = JSON.createObjectNode()
                .put("username", email)
                .put("email", email)
                .put("firstName", "Iemand");
        var actions = user.putArray("requiredActions");
        List.of(requiredActions).forEach(actions::add);
        store(email, user);
    }

    /** The person follows the link in the mail and sets password and second factor. */
    public void activate(String email) {
        known(email).putArray("requiredActions");
    }

    public void putAttribute(String email, String name, String value) {
        known(email).withObject("/attributes").putArray(name).add(value);
    }

    /** Works at VNG. */
    public void giveRole(String email, String role) {
        known(email).putArray("realmRoles").addObject().put("name", role);
    }

    private ObjectNode known(String email) {
        return Objects.requireNonNull(usersByEmail.get(email), "nobody here by that address");
    }

    public Optional<JsonNode> user(String email) {
        return Optional.ofNullable(usersByEmail.get(email)).map(JsonNode.class::cast);
    }

    public List<String> grants(String email) {
        return user(email).stream()
                .flatMap(user -> user.path("attributes").path("grants").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    public long mailsTo(String email) {
        return mailed.stream().filter(email::equals).count();
    }

    public long logoutsOf(String email) {
        return loggedOut.stream().filter(email::equals).count();
    }

    void stop() {
        recover();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            if (!affected.test(request)) {
                answer(exchange, request);
                return;
            }
            switch (trouble) {
                case NO_CONNECTION -> {}
                case STATUS_500 -> respond(exchange, 500, "{\"error\":\"unknown_error\"}");
                case STATUS_400 -> respond(exchange, 400, "{\"errorMessage\":\"error\"}");
                case NO_ANSWER -> await();
                case ANSWER_LOST -> carryOut(exchange, request);
            }
        }
    }

    private void await() {
        try {
            slow.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record Outcome(int status, String body) {}

    private void answer(HttpExchange exchange, String request) throws IOException {
        var outcome = carryOut(exchange, request);
        respond(exchange, outcome.status(), outcome.body());
    }

    private Outcome carryOut(HttpExchange exchange, String request) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (request.startsWith("POST " + REALM + "/protocol/openid-connect/token")) {
            var known = body.contains("client_id=organisation-service") && body.contains("client_secret=ge%26heim");
            return known
                    ? new Outcome(200, "{\"access_token\":\"%s\",\"expires_in\":300}".formatted(validToken))
                    : new Outcome(401, "{\"error\":\"unauthorized_client\"}");
        }
        if (!("Bearer " + validToken).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return new Outcome(401, "{\"error\":\"HTTP 401 Unauthorized\"}");
        }
        return administer(exchange, request.replace("/admin" + REALM, ""), body);
    }

    private Outcome administer(HttpExchange exchange, String request, String body) {
        var path = exchange.getRequestURI().getPath().replace("/admin" + REALM + "/users", "");
        if (request.startsWith("GET /users?exact=true&email=")) {
            var email = URLDecoder.decode(request.replaceFirst(".*email=", ""), StandardCharsets.UTF_8);
            return new Outcome(200, JSON.writeValueAsString(user(email).stream().toList()));
        }
        if (request.equals("POST /users")) {
            return create((ObjectNode) JSON.readTree(body));
        }
        var id = path.split("/")[1];
        var found = usersByEmail.values().stream()
                .filter(user -> user.path("id").asString().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return new Outcome(404, "{\"error\":\"User not found\"}");
        }
        var email = found.get().path("email").asString();
        if (request.startsWith("PUT /users/" + id + "/execute-actions-email?client_id=gateway&redirect_uri=http")) {
            mailed.add(email);
        } else if (request.equals("POST /users/" + id + "/logout")) {
            loggedOut.add(email);
        } else if (request.equals("GET /users/" + id + "/role-mappings/realm")) {
            return new Outcome(200, found.get().withArray("/realmRoles").toString());
        } else if (request.equals("DELETE /users/" + id)) {
            usersByEmail.remove(email);
        } else if (request.equals("PUT /users/" + id)) {
            JSON.readTree(body).properties().forEach(each -> found.get().set(each.getKey(), each.getValue()));
        } else {
            return new Outcome(404, "{\"error\":\"HTTP 404 Not Found\"}");
        }
        return new Outcome(204, "");
    }

    private Outcome create(ObjectNode user) {
        return store(user.path("email").asString(), user)
                ? new Outcome(201, "")
                : new Outcome(409, "{\"errorMessage\":\"User exists with same email\"}");
    }

    private boolean store(String email, ObjectNode user) {
        return usersByEmail.putIfAbsent(email, user.put("id", UUID.randomUUID().toString())) == null;
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
