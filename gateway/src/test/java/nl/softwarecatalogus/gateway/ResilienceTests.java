// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import static nl.softwarecatalogus.gateway.TestInfrastructure.ADMISSION;
import static nl.softwarecatalogus.gateway.TestInfrastructure.SLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class ResilienceTests {

    @LocalServerPort
    int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        ADMISSION.forget();
        SLOW.forget();
    }

    @Test
    void saysQuicklyThatAServiceIsDownWhileOthersGoOn() {
        var start = Instant.now();

        var answer = browser.get("/api/membership/v1/memberships");

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("Dit onderdeel is even niet bereikbaar");
        assertThat(browser.get("/api/admission/v1/admission-requests").statusCode())
                .isEqualTo(200);
    }

    @Test
    void stopsAskingAServiceThatDoesNotAnswerAndTriesAgainLater() throws InterruptedException {
        var wait = new CountDownLatch(1);
        SLOW.answers(exchange -> {
            awaitQuietly(wait);
            StubService.answer(exchange, 200, "{}");
        });
        for (var each = 0; each < 5; each++) {
            assertThat(browser.get("/api/catalogue/v1/offerings").statusCode()).isEqualTo(504);
        }
        var asked = SLOW.count();

        assertThat(browser.get("/api/catalogue/v1/offerings").statusCode()).isEqualTo(503);
        assertThat(SLOW.count()).isEqualTo(asked);
        assertThat(browser.get("/api/admission/v1/admission-requests").statusCode())
                .isEqualTo(200);

        wait.countDown();
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(
                        browser.get("/api/catalogue/v1/offerings").statusCode())
                .isEqualTo(200));
    }

    @Test
    void doesNotHoldRefusalsAgainstAService() {
        ADMISSION.answers(500, "{}");
        for (var each = 0; each < 10; each++) {
            assertThat(browser.get("/api/admission/v1/admission-requests").statusCode())
                    .isEqualTo(500);
        }

        ADMISSION.answers(200, "{}");
        assertThat(browser.get("/api/admission/v1/admission-requests").statusCode())
                .isEqualTo(200);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
