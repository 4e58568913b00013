// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import static nl.softwarecatalogus.gateway.TestInfrastructure.ADMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class EdgeTests {

    private static final int TOO_MUCH = 1024 * 1024 + 1;

    @LocalServerPort
    int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        ADMISSION.forget();
        TestInfrastructure.ORGANISATION.forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/session",
                "/nothing",
                "/robots.txt",
                "/api/admission/v1/admission-requests",
                "/api/membership/v1/memberships",
                "/actuator/health",
                "/error"
            })
    void sendsSecurityHeadersWithEveryAnswer(String path) {
        var headers = browser.get(path).headers();

        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.allValues("Cache-Control")).hasSize(1);
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() {
        var answer = browser.post("/api/admission/v1/admission-requests", "x".repeat(TOO_MUCH));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"status\":413", "hoogstens 1 MB");
        assertThat(ADMISSION.count()).isZero();
    }

    @Test
    void refusesABodyThatProvesTooLarge() {
        var unknownLength = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TOO_MUCH]));

        var answer = browser.send(
                browser.request("/api/admission/v1/admission-requests").POST(unknownLength));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void takesAReferenceFileWhereOneIsImported() {
        var answer = browser.post("/api/organisation/v1/municipality-imports", "x".repeat(TOO_MUCH));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(TestInfrastructure.ORGANISATION.last().body()).hasSize(TOO_MUCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/admission/v1/answer-links/current/attachments",
                "/api/organisation/v1/organisations/5d2f7c1a-98f4-4a0e-8c0b-2f7a1d9e3b02/logo"
            })
    void takesAFileWhereOneIsSentAlong(String path) {
        var answer = browser.post(path, "x".repeat(TOO_MUCH));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void keepsMetricsFromWhoeverComesThroughAProxy() {
        assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/prometheus", "X-Forwarded-For", "127.0.0.1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhereToReportAVulnerability() {
        var answer = browser.get("/.well-known/security.txt");

        var expires = Pattern.compile("Expires: (\\S+)").matcher(answer.body());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body()).contains("Contact: mailto:");
        assertThat(expires.find()).isTrue();
        assertThat(Instant.parse(expires.group(1))).isAfter(Instant.now().plus(Duration.ofDays(150)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/dashboard",
                "/en/dashboard",
                "/antwoord",
                "/en/answer",
                "/deelname",
                "/en/participation",
                "/toegang-bevestigen",
                "/en/confirm-access"
            })
    void servesPagesThatKeepToTheirContentSecurityPolicy(String path) {
        var page = browser.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body())
                .contains("<html lang=\"" + (path.startsWith("/en") ? "en" : "nl") + "\"")
                .doesNotContain(" style=", "<style", "onclick=", "javascript:")
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("(src|href)=\"https?://[^\"]+\\.(js|css|woff2?)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/dashboard",
                "/en/dashboard",
                "/antwoord",
                "/en/answer",
                "/deelname",
                "/en/participation",
                "/toegang-bevestigen",
                "/en/confirm-access"
            })
    void servesEveryFileThatAPageNames(String path) {
        var page = browser.get(path).body();

        var files = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).hasSizeGreaterThan(2);
        assertThat(files).allSatisfy(file -> {
            var answer = browser.get(file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .matches("text/(javascript|css).*|image/svg\\+xml.*");
        });
    }

    @Test
    void describesTheEventsToEveryone() {
        var answer = browser.get("/asyncapi.yaml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/yaml");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.body()).contains("asyncapi: 3.", "nl.softwarecatalogus.memberships");
    }

    @Test
    void keepsSearchEnginesFromWhatIsNotForThem() {
        assertThat(browser.get("/robots.txt").body()).contains("User-agent: *", "Disallow: /api/");
    }

    @Test
    void refusesToEchoARequest() {
        var answer = browser.send(browser.request("/").method("TRACE", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void refusesAnUnsupportedMethodInItsOwnWords() {
        var answer = browser.post("/session", "{}");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
