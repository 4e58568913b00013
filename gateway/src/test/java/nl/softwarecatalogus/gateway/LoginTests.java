// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import static nl.softwarecatalogus.gateway.TestInfrastructure.ADMISSION;
import static nl.softwarecatalogus.gateway.TestInfrastructure.KEYCLOAK;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class LoginTests {

    private static final String VISITOR = "{\"loggedIn\":false}";
    private static final String PATH = "/api/admission/v1/admission-requests";

    @LocalServerPort
    int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        ADMISSION.forget();
        KEYCLOAK.reset();
    }

    @Test
    void sendsAPersonToKeycloakWithProofOfPossession() {
        var toKeycloak =
                Browser.location(browser.get(Browser.location(browser.get("/login?returnTo=/dashboard&lang=en"))));

        assertThat(toKeycloak)
                .startsWith(StubIdentityProvider.ISSUER + "/protocol/openid-connect/auth?")
                .contains("response_type=code", "client_id=gateway", "code_challenge_method=S256", "code_challenge=")
                .contains("scope=openid%20profile", "nonce=", "state=", "ui_locales=en")
                .contains("redirect_uri=http://localhost:8080/login/oauth2/code/keycloak");
    }

    @Test
    void logsInAndReturnsToThePageThatWasAsked() {
        var answer = browser.logIn(KEYCLOAK, "/dashboard?collaboration=5d2f7c1a");

        assertThat(Browser.location(answer)).isEqualTo("/dashboard?collaboration=5d2f7c1a");
        assertThat(browser.get("/session").body()).contains("\"loggedIn\":true", "Petra Voorbeeld", "X-CSRF-TOKEN");
    }

    @Test
    void givesTheBrowserACookieThatOnlyItsServerReads() {
        var before = browser.get("/login");
        var after = browser.logIn(KEYCLOAK, "/");

        var cookie = after.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("__Host-session=").contains("Path=/", "HttpOnly", "Secure", "SameSite=Lax");
        assertThat(cookie).doesNotContain("Domain");
        assertThat(cookie.split(";")[0])
                .isNotEqualTo(
                        before.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0]);
    }

    @Test
    void relaysThePersonsTokenAndNeverShowsIt() {
        var login = browser.logIn(KEYCLOAK, "/");
        var session = browser.get("/session");
        var answer = browser.get(PATH);

        assertThat(ADMISSION.last().headers().get("Authorization")).containsExactly("Bearer access-1-secret-access");
        for (var response : new java.net.http.HttpResponse<?>[] {login, session, answer}) {
            assertThat(response.body().toString() + response.headers().map())
                    .doesNotContain("secret-access", "secret-refresh", "eyJ");
        }
    }

    @Test
    void refusesAChangeThatCannotBeShownToComeFromOurPage() {
        browser.logIn(KEYCLOAK, "/");

        assertThat(browser.post(PATH, "{}").statusCode()).isEqualTo(403);
        assertThat(browser.post(PATH, "{}", "X-CSRF-TOKEN", "made-up").statusCode())
                .isEqualTo(403);
        assertThat(browser.post(PATH + "?_csrf=" + browser.csrfToken(), "{}").statusCode())
                .isEqualTo(403);
        assertThat(ADMISSION.count()).isZero();
        assertThat(browser.post(PATH, "{}", "X-CSRF-TOKEN", browser.csrfToken()).statusCode())
                .isEqualTo(200);
        assertThat(ADMISSION.last().body()).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void refusesEveryMethodThatChangesWithoutTheSessionsToken(String method) {
        browser.logIn(KEYCLOAK, "/");

        var answer = browser.send(browser.request(PATH + "/1").method(method, BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("problem/csrf-token", "Er is niets gewijzigd");
        assertThat(ADMISSION.count()).isZero();
    }

    @Test
    void refusesTheTokenOfAnotherSession() {
        var attacker = new Browser(port);
        attacker.logIn(KEYCLOAK, "/");
        browser.logIn(KEYCLOAK, "/");

        assertThat(browser.post(PATH, "{}", "X-CSRF-TOKEN", attacker.csrfToken())
                        .statusCode())
                .isEqualTo(403);
        assertThat(ADMISSION.count()).isZero();
    }

    @Test
    void neverLogsInASessionThatSomebodyElseKnows() {
        browser.get("/login");
        var attacker = new Browser(port);
        attacker.cookies.putAll(browser.cookies);

        browser.logIn(KEYCLOAK, "/");

        assertThat(browser.get("/session").body()).contains("\"loggedIn\":true");
        assertThat(attacker.get("/session").body()).isEqualTo(VISITOR);
        assertThat(attacker.cookies).isNotEqualTo(browser.cookies);
    }

    @Test
    void takesNoSessionIdFromTheClient() {
        browser.cookies.put("__Host-session", "bWFkZS11cC1ieS10aGUtY2xpZW50");

        browser.logIn(KEYCLOAK, "/");

        assertThat(browser.cookies.get("__Host-session")).isNotEqualTo("bWFkZS11cC1ieS10aGUtY2xpZW50");
    }

    @Test
    void endsASessionThatWasIdleForHalfAnHour(@Autowired JdbcClient database) {
        browser.logIn(KEYCLOAK, "/");

        age(database, "last_access_time = last_access_time - 1801000, expiry_time = expiry_time - 1801000");

        assertThat(browser.get("/session").body()).isEqualTo(VISITOR);
        browser.get(PATH);
        assertThat(ADMISSION.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void endsABusySessionAfterTwelveHours(@Autowired JdbcClient database) {
        browser.logIn(KEYCLOAK, "/");

        age(database, "creation_time = creation_time - 43201000");

        assertThat(browser.get("/session").body()).isEqualTo(VISITOR);
        browser.get(PATH);
        assertThat(ADMISSION.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void letsABearerTokenWinFromTheSession() {
        browser.logIn(KEYCLOAK, "/");
        var token = TestTokens.functionalAdministratorToken("Voorrang Voorbeeld");

        var answer = browser.post(PATH, "{}", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ADMISSION.last().headers().get("Authorization")).containsExactly("Bearer " + token);
        assertThat(browser.get(PATH, "Authorization", "Bearer wrong").statusCode())
                .isEqualTo(401);
    }

    @Test
    void refreshesAnExpiringTokenOnceForAllRequests() {
        KEYCLOAK.accessTokenLifetime = 10;
        browser.logIn(KEYCLOAK, "/");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 12)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> browser.sendAtOnce(browser.request(PATH).GET()), threads))
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        }

        assertThat(KEYCLOAK.refreshes).hasValue(1);
        browser.get(PATH);
        assertThat(ADMISSION.last().headers().get("Authorization")).containsExactly("Bearer refreshed-1");
    }

    @Test
    void makesRequestsWaitForTheRefreshOfAnExpiredToken(@Autowired JdbcClient database) {
        browser.logIn(KEYCLOAK, "/");
        database.sql(
                        "update login_tokens set access_expires_at = now() - interval '1 second' where identity_session = ?")
                .param(KEYCLOAK.identitySession)
                .update();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> browser.sendAtOnce(browser.request(PATH).GET()), threads))
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        }

        assertThat(KEYCLOAK.refreshes).hasValue(1);
    }

    @Test
    void endsTheSessionWhenKeycloakNoLongerKnowsIt() {
        KEYCLOAK.accessTokenLifetime = 10;
        browser.logIn(KEYCLOAK, "/");
        KEYCLOAK.knowsSession = false;

        var answer = browser.get(PATH);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Uw sessie is beëindigd");
        assertThat(ADMISSION.count()).isZero();
        assertThat(browser.get("/session").body()).contains("\"loggedIn\":false");
    }

    @Test
    void keepsTheSessionWhileKeycloakIsAway() {
        KEYCLOAK.accessTokenLifetime = 10;
        browser.logIn(KEYCLOAK, "/");
        KEYCLOAK.away = true;

        assertThat(browser.get(PATH).statusCode()).isEqualTo(200);

        KEYCLOAK.away = false;
        assertThat(browser.get(PATH).statusCode()).isEqualTo(200);
        assertThat(ADMISSION.last().headers().get("Authorization")).containsExactly("Bearer refreshed-1");
    }

    @Test
    void logsOutHereAndAtKeycloak() {
        browser.logIn(KEYCLOAK, "/");
        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);

        var answer = browser.post("/logout", "", "X-CSRF-TOKEN", browser.csrfToken());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(KEYCLOAK.logouts).hasValue(1);
        assertThat(browser.get("/session").body()).contains("\"loggedIn\":false");
    }

    @Test
    void endsASessionThatKeycloakEnds() {
        browser.logIn(KEYCLOAK, "/");
        var form = "logout_token=" + KEYCLOAK.logoutToken();

        var told = new Browser(port)
                .post(
                        "/logout/connect/back-channel/keycloak",
                        form,
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(browser.get(PATH).statusCode()).isEqualTo(401);
        assertThat(new Browser(port)
                        .post(
                                "/logout/connect/back-channel/keycloak",
                                "logout_token=" + TestTokens.functionalAdministratorToken("Geen Uitlog"),
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void tellsThatALoginFailedInTheLanguageOfThePage() {
        browser.get("/login?returnTo=/en/dashboard&lang=en");

        assertThat(Browser.location(browser.get("/login/oauth2/code/keycloak?code=x&state=made-up")))
                .isEqualTo("/en?login=failed");
    }

    @Test
    void tellsThatALoginFailed() {
        assertThat(Browser.location(browser.get("/login/oauth2/code/keycloak?code=x&state=made-up")))
                .isEqualTo("/?login=failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "javascript:alert(1)",
                "/%0D%0ALocation:%20x",
                "evil"
            })
    void returnsToNoOtherSite(String returnTo) {
        assertThat(Browser.location(browser.logIn(KEYCLOAK, returnTo))).isEqualTo("/");
    }

    @Test
    void tellsAVisitorSoWithoutMakingASession() {
        var answer = browser.get("/session");

        assertThat(answer.body()).isEqualTo(VISITOR);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private void age(JdbcClient database, String change) {
        var id = new String(Base64.getDecoder().decode(browser.cookies.get("__Host-session")), StandardCharsets.UTF_8);
        assertThat(database.sql("update spring_session set " + change + " where session_id = ?")
                        .param(id)
                        .update())
                .isOne();
    }
}
