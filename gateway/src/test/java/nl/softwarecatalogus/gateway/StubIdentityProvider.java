// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.softwarecatalogus.platform.testing.TestTokens;

/** The two addresses of Keycloak that the gateway itself calls. Its keys are those of {@link TestTokens}. */
final class StubIdentityProvider {

    static final String ISSUER = "https://identity.test/realms/softwarecatalogus";

    final StubService http = new StubService();
    final AtomicInteger refreshes = new AtomicInteger();
    final AtomicInteger logouts = new AtomicInteger();
    private volatile String subject = "";
    volatile String nonce = "";
    volatile String identitySession = "";
    volatile int accessTokenLifetime = 300;
    volatile boolean knowsSession = true;
    volatile boolean away;

    StubIdentityProvider() {
        http.answers(this::handle);
        reset();
    }

    /** Somebody else logs in, so that no test uses up the requests of another. */
    void reset() {
        subject = UUID.randomUUID().toString();
        refreshes.set(0);
        logouts.set(0);
        accessTokenLifetime = 300;
        knowsSession = true;
        away = false;
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (away) {
            StubService.answer(exchange, 503, "{}");
        } else if (exchange.getRequestURI().getPath().endsWith("/logout")) {
            logouts.incrementAndGet();
            StubService.answer(exchange, 204, "");
        } else if (http.last().body().contains("grant_type=refresh_token")) {
            refresh(exchange);
        } else {
            StubService.answer(exchange, 200, tokens("access-1-" + accessToken(), accessTokenLifetime));
        }
    }

    private void refresh(HttpExchange exchange) throws IOException {
        if (knowsSession) {
            var count = refreshes.incrementAndGet();
            StubService.answer(exchange, 200, tokens("refreshed-" + count, 300));
        } else {
            StubService.answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private String tokens(String accessToken, int lifetime) {
        return """
                {"access_token":"%s","expires_in":%d,"refresh_token":"secret-refresh","token_type":"Bearer","id_token":"%s"}""".formatted(accessToken, lifetime, idToken());
    }

    private static String accessToken() {
        return "secret-access";
    }

    private String idToken() {
        return TestTokens.sign(
                claims().claim("nonce", nonce).claim("name", "Petra Voorbeeld").build());
    }

    String logoutToken() {
        return TestTokens.sign(
                claims().claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build());
    }

    private JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("gateway")
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("sid", identitySession);
    }
}
