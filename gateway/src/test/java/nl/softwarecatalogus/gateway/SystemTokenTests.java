// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import static nl.softwarecatalogus.gateway.TestInfrastructure.ADMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class SystemTokenTests {

    private static final String PATH = "/api/admission/v1/admission-requests";

    @LocalServerPort
    int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        ADMISSION.forget();
    }

    @Test
    void relaysATokenAsItIs() {
        var token = TestTokens.functionalAdministratorToken("Relay Voorbeeld");

        var answer = browser.post(PATH, "{}", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ADMISSION.last().headers().get("Authorization")).containsExactly("Bearer " + token);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void relaysAVisitorWithoutAToken() {
        assertThat(browser.post("/api/admission/v1/contact-requests", "{}").statusCode())
                .isEqualTo(200);

        assertThat(ADMISSION.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void refusesATokenThatProvesNothing() {
        for (var token : List.of("nonsense", expired(), forSomebodyElse(), tampered())) {
            var answer = browser.get(PATH, "Authorization", "Bearer " + token);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        assertThat(ADMISSION.count()).isZero();
    }

    @Test
    void limitsHowOftenOneSystemMayAskWithoutTouchingAnother() {
        var busy = "Bearer " + TestTokens.functionalAdministratorToken("Druk Systeem");
        var calm = "Bearer " + TestTokens.functionalAdministratorToken("Rustig Systeem");

        var answers = IntStream.range(0, 60)
                .mapToObj(_ -> browser.get(PATH, "Authorization", busy))
                .toList();

        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        assertThat(answers.getFirst().headers().firstValue("RateLimit-Policy")).hasValue("\"default\";q=40;w=60");
        assertThat(answers.getFirst().headers().firstValue("RateLimit").orElse(""))
                .startsWith("\"default\";r=");
        var refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("Te veel verzoeken");
        assertThat(browser.get(PATH, "Authorization", calm).statusCode()).isEqualTo(200);
    }

    private static String expired() {
        return TestTokens.sign(claims("softwarecatalogus", Instant.now().minusSeconds(600)));
    }

    private static String forSomebodyElse() {
        return TestTokens.sign(claims("another-system", Instant.now().plusSeconds(300)));
    }

    private static String tampered() {
        var token = TestTokens.sign(claims("softwarecatalogus", Instant.now().plusSeconds(300)));
        var parts = token.split("\\.");
        return parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse();
    }

    private static JWTClaimsSet claims(String audience, Instant expires) {
        return new JWTClaimsSet.Builder()
                .issuer(StubIdentityProvider.ISSUER)
                .audience(audience)
                .subject("a-system")
                .expirationTime(Date.from(expires))
                .build();
    }
}
