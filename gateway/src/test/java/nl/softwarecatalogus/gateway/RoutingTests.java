// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import static nl.softwarecatalogus.gateway.TestInfrastructure.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class RoutingTests {

    @LocalServerPort
    int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        ORGANISATION.forget();
    }

    @Test
    void relaysPathQueryAndBodyToTheService() {
        var answer = browser.post(
                "/api/organisation/v1/organisations?q=caf%C3%A9%20noord&page=2",
                "{\"name\":\"Noord\"}",
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "k1",
                "Acting-For",
                "org-1",
                "Answer-Token",
                "geheim");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"ok\":true}");
        assertThat(ORGANISATION.last().method()).isEqualTo("POST");
        assertThat(ORGANISATION.last().uri()).isEqualTo("/v1/organisations?q=caf%C3%A9%20noord&page=2");
        assertThat(ORGANISATION.last().body()).isEqualTo("{\"name\":\"Noord\"}");
        assertThat(ORGANISATION.last().headers().getFirst("Idempotency-Key")).isEqualTo("k1");
        assertThat(ORGANISATION.last().headers().getFirst("Acting-For")).isEqualTo("org-1");
        assertThat(ORGANISATION.last().headers().getFirst("Answer-Token")).isEqualTo("geheim");
    }

    @Test
    void saysItselfWhereARequestComesFrom() {
        browser.get(
                "/api/organisation/v1/organisations",
                "X-Forwarded-For",
                "6.6.6.6",
                "Forwarded",
                "for=6.6.6.6",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "gopher",
                "X-Real-IP",
                "6.6.6.6",
                "X-Forwarded-Prefix",
                "/evil");

        var headers = ORGANISATION.last().headers();
        assertThat(headers.get("X-Forwarded-For")).hasSize(1).doesNotContain("6.6.6.6");
        assertThat(headers.getFirst("X-Forwarded-Host")).isEqualTo("localhost:8080");
        assertThat(headers.getFirst("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(headers).doesNotContainKeys("Forwarded", "X-real-ip", "X-forwarded-prefix");
    }

    @Test
    void keepsCookiesAndInternalHeadersFromTheService() {
        browser.get(
                "/api/organisation/v1/organisations",
                "Cookie",
                "session=abc",
                "X-Internal-Role",
                "admin",
                "X-Original-URL",
                "/actuator",
                "X-Forwarded-User",
                "admin",
                "X-HTTP-Method-Override",
                "DELETE",
                "Acting_For",
                "org-1",
                "Authorization",
                "Basic YTpi",
                "X-CSRF-TOKEN",
                "abc");

        assertThat(ORGANISATION.last().headers())
                .doesNotContainKeys("Cookie", "X-internal-role", "X-original-url", "Authorization", "X-csrf-token")
                .doesNotContainKeys("X-forwarded-user", "X-http-method-override", "Acting_for", "Acting-for");
    }

    @Test
    void keepsCookiesAndProductNamesFromTheClient() {
        ORGANISATION.answers(exchange -> {
            var headers = exchange.getResponseHeaders();
            headers.set("Server", "secret-server/1.2");
            headers.set("X-Powered-By", "secret");
            headers.set("Set-Cookie", "stolen=1");
            headers.set("X-Frame-Options", "ALLOWALL");
            headers.set("API-Version", "1.0.0");
            headers.set("ETag", "\"7\"");
            headers.set("Link", "<x>; rel=\"next\"");
            headers.set("Total-Count", "12");
            StubService.answer(exchange, 200, "{}");
        });

        var answer = browser.get("/api/organisation/v1/organisations").headers();

        assertThat(answer.map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
        assertThat(answer.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.firstValue("API-Version")).hasValue("1.0.0");
        assertThat(answer.firstValue("ETag")).hasValue("\"7\"");
        assertThat(answer.firstValue("Link")).hasValue("<x>; rel=\"next\"");
        assertThat(answer.firstValue("Total-Count")).hasValue("12");
    }

    @Test
    void letsAServiceSayWhatMayBeKept() {
        ORGANISATION.answers(exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=300");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Vary", "Authorization");
            StubService.answer(exchange, 200, "{}");
        });
        var kept = browser.get("/api/organisation/v1/organisations/1/logo").headers();
        ORGANISATION.answers(200, "{}");
        var usual = browser.get("/api/organisation/v1/organisations/1").headers();

        assertThat(kept.allValues("Cache-Control")).containsExactly("public, max-age=300");
        assertThat(String.join(", ", kept.allValues("Vary"))).contains("Authorization", "Cookie");
        assertThat(usual.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(String.join(", ", usual.allValues("Vary"))).doesNotContain("Cookie");
    }

    @Test
    void passesOnThatNothingChanged() {
        ORGANISATION.answers(exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "max-age=10, public");
            exchange.getResponseHeaders().set("ETag", "W/\"abc\"");
            StubService.answer(exchange, 304, "");
        });

        var answer = browser.get("/api/organisation/v1/organisations", "If-None-Match", "W/\"abc\"");

        assertThat(ORGANISATION.last().headers().getFirst("If-None-Match")).isEqualTo("W/\"abc\"");
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).hasValue("W/\"abc\"");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("max-age=10, public");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void passesRefusalsOfAServiceOnAsTheyAre() {
        ORGANISATION.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            StubService.answer(exchange, 409, "{\"status\":409}");
        });

        var answer = browser.post("/api/organisation/v1/organisations", "{}", "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo("{\"status\":409}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void relaysEveryMethodWithTheVersionThatWasEdited(String method) {
        browser.send(browser.request("/api/organisation/v1/organisations/1", "If-Match", "\"7\"")
                .method(method, BodyPublishers.ofString("{}")));

        assertThat(ORGANISATION.last().method()).isEqualTo(method);
        assertThat(ORGANISATION.last().headers().getFirst("If-Match")).isEqualTo("\"7\"");
    }

    @Test
    void passesOnWhatAServiceAllows() {
        ORGANISATION.answers(exchange -> {
            exchange.getResponseHeaders().set("Allow", "GET, POST");
            StubService.answer(exchange, 405, "{\"status\":405}");
        });

        var answer = browser.send(
                browser.request("/api/organisation/v1/organisations").DELETE());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/organisation/v1/organisations/",
                "/api/organisation/actuator/prometheus",
                "/api/organisation/v2/organisations",
                "/api/organisation",
                "/api/nothing/v1/things",
                "/nothing",
                "/dashboard/"
            })
    void answersNotFoundItselfToWhatIsNoRoute(String path) {
        var answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "Niet gevonden");
        assertThat(ORGANISATION.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/organisation/v1/../actuator/prometheus",
                "/api/organisation/v1/%2e%2e/actuator/prometheus",
                "/api/organisation/v1/..%2factuator",
                "/api/organisation/v1/..;/actuator",
                "/api/organisation//v1/organisations",
                "/api/organisation/v1/%00"
            })
    void letsNoDetourReachAService(String path) {
        var answer = browser.get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(ORGANISATION.count()).isZero();
    }

    @Test
    void opensDescriptionsToEveryoneAndNothingElse() {
        assertThat(browser.get("/api/organisation/v1/openapi.json").headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly("*");

        var other = browser.get("/api/organisation/v1/organisations", "Origin", "https://evil.example");
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void listsTheApis() {
        var answer = browser.get("/openapi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("http://localhost:8080/api/reporting/v1/openapi.json")
                .contains("http://localhost:8080/asyncapi.yaml");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(browser.get("/nothing", "Accept-Language", "en").body()).contains("Not found");
    }
}
