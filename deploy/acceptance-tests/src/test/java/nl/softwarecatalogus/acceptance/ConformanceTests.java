// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.acceptance.contract.Contracts;
import nl.softwarecatalogus.acceptance.contract.Operation;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.acceptance.web.Gateway;
import nl.softwarecatalogus.acceptance.web.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of every API behaves alike (NLgov API Design Rules; STYLE: sharing without a framework). */
@AcceptanceTest
class ConformanceTests {

    private static final String NOBODY = UUID.randomUUID().toString();
    private static final String WHAT_SOME_NEED =
            "?q=zaak&name=zaak&collaborationId=" + NOBODY + "&organisationId=" + NOBODY;
    private static final Map<String, String> ANY_VERSION = Map.of("If-Match", "*");
    private static final Map<String, String> SECURITY_HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer");

    static List<Operation> operations() {
        return Contracts.operations();
    }

    static Stream<Operation> operationsOfPersons() {
        return operations().stream().filter(operation -> !operation.isPublic());
    }

    static Stream<Operation> operationsWithJson() {
        return operations().stream().filter(Operation::takesJson);
    }

    static Stream<Operation> conditionalOperations() {
        return operations().stream().filter(Operation::isConditional);
    }

    static Stream<Operation> readsOfOneThing() {
        return operations().stream()
                .filter(operation -> operation.method().equals("GET")
                        && operation.hasParameter()
                        && operation.statuses().contains("404"));
    }

    static Stream<Operation> operationsOnOneThing() {
        return operations().stream().filter(Operation::hasParameter);
    }

    static Stream<Operation> reads() {
        return operations().stream().filter(operation -> operation.method().equals("GET") && !operation.hasParameter());
    }

    /** Without what the officer has nothing of: settings of a person who works for an organisation. */
    static Stream<Operation> readsOfTheOfficer() {
        return reads().filter(operation -> !operation.path().contains("/me/"));
    }

    static Stream<Operation> firstOfEachPath() {
        return operations().stream()
                .collect(Collectors.toMap(
                        Operation::path, operation -> operation, (one, other) -> one, java.util.TreeMap::new))
                .values()
                .stream();
    }

    static Stream<Operation> publicLists() {
        return reads().filter(Operation::isRevalidated);
    }

    static Set<String> apis() {
        return operations().stream().map(Operation::api).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("operationsOfPersons")
    void asksAVisitorToLogIn(Operation operation, Gateway gateway) {
        var reply = gateway.visitor().send(operation.method(), operation.pathWith(NOBODY), Map.of());

        assertProblem(reply, 401, operation);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesATokenThatIsNotOurs(Operation operation, Gateway gateway) {
        var forged = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJpayJ9.";

        var reply = gateway.withToken(forged).send(operation.method(), operation.pathWith(NOBODY), Map.of());

        assertThat(reply.expect(401).header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("readsOfOneThing")
    void doesNotKnowWhatDoesNotExist(Operation operation, Gateway gateway) {
        assertProblem(gateway.officer().get(operation.pathWith(NOBODY)), 404, operation);
    }

    @ParameterizedTest
    @MethodSource("operationsOnOneThing")
    void refusesAKeyThatIsNone(Operation operation, Gateway gateway) {
        var reply = gateway.officer().send(operation.method(), operation.pathWith("geen-sleutel"), ANY_VERSION);

        assertThat(reply.status()).as(reply.body()).isIn(400, 404, 415);
        assertProblem(reply, reply.status(), operation);
    }

    @ParameterizedTest
    @MethodSource("operationsWithJson")
    void tellsWhereJsonIsMalformed(Operation operation, Gateway gateway) {
        var reply = send(gateway, operation, "application/json", "{\"name\": \"half");

        assertProblem(reply, 400, operation);
        assertThat(reply.text("detail")).contains("regel 1");
    }

    @ParameterizedTest
    @MethodSource("operationsWithJson")
    void namesAllFaultsAtOnce(Operation operation, Gateway gateway) {
        var reply = send(gateway, operation, "application/json", "{\"bestaatNiet\": 1, \"nogEen\": 2}");

        assertProblem(reply, 400, operation);
        assertThat(reply.faults())
                .as(reply.body())
                .contains("bestaatNiet", "nogEen")
                .containsAll(operation.required());
    }

    @ParameterizedTest
    @MethodSource("operationsWithJson")
    void speaksEnglishWhenAsked(Operation operation, Gateway gateway) {
        var headers = new HashMap<>(ANY_VERSION);
        headers.put("Accept-Language", "en");

        var english = gateway.officer()
                .send(
                        operation.method(),
                        operation.pathWith(NOBODY),
                        headers,
                        "application/json",
                        "{\"bestaatNiet\": 1}");

        assertThat(english.expect(400).body()).contains("This field does not exist");
        assertThat(send(gateway, operation, "application/json", "{\"bestaatNiet\": 1}")
                        .body())
                .contains("Dit veld bestaat niet");
    }

    @ParameterizedTest
    @MethodSource("operationsWithJson")
    void refusesAnotherContentType(Operation operation, Gateway gateway) {
        assertProblem(send(gateway, operation, "text/csv", "naam;waarde"), 415, operation);
    }

    @ParameterizedTest
    @MethodSource("operationsWithJson")
    void refusesABodyThatIsTooLarge(Operation operation, Gateway gateway) {
        var large = "{\"name\": \"" + "x".repeat(2_000_000) + "\"}";

        assertThat(send(gateway, operation, "application/json", large)
                        .expect(413)
                        .header("Content-Type"))
                .startsWith("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("readsOfTheOfficer")
    void refusesAnotherForm(Operation operation, Gateway gateway) {
        var reply =
                gateway.officer().send("GET", operation.path() + WHAT_SOME_NEED, Map.of("Accept", "application/xml"));

        assertProblem(reply, 406, operation);
    }

    @ParameterizedTest
    @MethodSource("firstOfEachPath")
    void namesTheMethodsThatAreAllowed(Operation operation, Gateway gateway) {
        var allowed = operations().stream()
                .filter(other -> other.path().equals(operation.path()))
                .map(Operation::method)
                .toList();

        var reply = gateway.officer().send("PATCH", operation.pathWith(NOBODY), Map.of());

        assertProblem(reply, 405, operation);
        assertThat(reply.header("Allow").split(", ?")).containsAll(allowed).doesNotContain("PATCH");
    }

    @ParameterizedTest
    @MethodSource("firstOfEachPath")
    void doesNotKnowATrailingSlash(Operation operation, Gateway gateway) {
        var reply = gateway.officer().get(operation.pathWith(NOBODY) + "/");

        assertThat(reply.expect(404).header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("conditionalOperations")
    void asksForTheVersionThatWasChanged(Operation operation, Region region) {
        var reply = Attempts.of(region)
                .rightful(operation)
                .send(
                        operation.method(),
                        existing(operation, region),
                        Map.of(),
                        contentType(operation),
                        body(operation, region));

        assertProblem(reply, 428, operation);
    }

    @ParameterizedTest
    @MethodSource("conditionalOperations")
    void refusesAVersionThatIsStale(Operation operation, Region region) {
        var reply = Attempts.of(region)
                .rightful(operation)
                .send(
                        operation.method(),
                        existing(operation, region),
                        Map.of("If-Match", "\"987654321\""),
                        contentType(operation),
                        body(operation, region));

        assertProblem(reply, 412, operation);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void carriesVersionAndSecurityHeaders(Operation operation, Gateway gateway) {
        var reply = gateway.officer().get(operation.path());

        assertThat(reply.status()).as(reply.body()).isLessThan(500);
        assertThat(reply.header("API-Version")).isEqualTo(operation.version());
        assertSecurityHeaders(
                reply, operation.isRevalidated() && reply.status() == 200 ? "private, no-cache" : "no-store");
    }

    @ParameterizedTest
    @MethodSource("publicLists")
    void sendsWhatIsPublicAgainOnlyWhenItChanged(Operation operation, Gateway gateway) {
        var visitor = gateway.visitor();
        var path = operation.path() + WHAT_SOME_NEED;

        var again = Eventually.status(304, () -> visitor.with(
                        "If-None-Match", visitor.get(path).expect(200).etag())
                .get(path));

        assertThat(again.body()).isEmpty();
        assertThat(again.header("API-Version")).isEqualTo(operation.version());
        assertThat(String.join(", ", again.headers().allValues("Vary")))
                .contains("Authorization", "Acting-For", "Accept-Language", "Cookie");
        assertSecurityHeaders(again, "public, max-age=1");
    }

    @ParameterizedTest
    @MethodSource("apis")
    void describesItselfToEverybody(String api, Gateway gateway) {
        var description =
                gateway.visitor().with("Origin", "https://elders.example").get(api + "/openapi.json");

        assertThat(description.expect(200).header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(description.header("API-Version"))
                .isEqualTo(description.json().path("info").path("version").asString());
        assertSecurityHeaders(description);
    }

    @ParameterizedTest
    @MethodSource("apis")
    void keepsItsInsideHidden(String api, Gateway gateway) {
        var service = api.replaceFirst("/v1$", "");

        for (var inside : List.of("/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/deadletters")) {
            assertThat(gateway.officer().get(service + inside).status())
                    .as(inside)
                    .isEqualTo(404);
            assertThat(gateway.officer().get(api + inside).status()).as(inside).isEqualTo(404);
        }
        assertThat(gateway.officer().get(api + "/../actuator/health").status()).isIn(400, 404);
        assertThat(gateway.officer().get(api + "/%2e%2e/actuator/health").status())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/bestaat-niet/v1/dingen", "/api/membership/v2/memberships", "/api/membership"})
    void knowsNoOtherApi(String path, Gateway gateway) {
        assertThat(gateway.officer().get(path).expect(404).header("Content-Type"))
                .startsWith("application/problem+json");
    }

    private static Reply send(Gateway gateway, Operation operation, String contentType, String body) {
        return gateway.officer().send(operation.method(), operation.pathWith(NOBODY), ANY_VERSION, contentType, body);
    }

    private static String existing(Operation operation, Region region) {
        return Attempts.of(region).path(operation);
    }

    private static String contentType(Operation operation) {
        return operation.mediaTypes().stream().findFirst().orElse("application/json");
    }

    private static String body(Operation operation, Region region) {
        return Attempts.of(region).body(operation);
    }

    private static void assertProblem(Reply reply, int status, Operation operation) {
        assertThat(reply.expect(status).header("Content-Type")).as(reply.body()).startsWith("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.text("title")).isNotBlank();
        assertThat(reply.text("detail")).isNotBlank().doesNotContain("Exception", "nl.softwarecatalogus", "org.");
        assertThat(reply.header("API-Version")).isEqualTo(operation.version());
        assertSecurityHeaders(reply);
    }

    private static void assertSecurityHeaders(Reply reply) {
        assertSecurityHeaders(reply, "no-store");
    }

    private static void assertSecurityHeaders(Reply reply, String kept) {
        assertThat(reply.headers().allValues("Cache-Control")).containsExactly(kept);
        SECURITY_HEADERS.forEach((name, value) ->
                assertThat(reply.headers().allValues(name)).as(name).containsExactly(value));
        assertThat(reply.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
}
