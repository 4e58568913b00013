// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What is public is for everybody, so nobody takes all of it. */
@GatewayTest
@TestPropertySource(
        properties = {
            "gateway.rate-limit.per-address=20",
            "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1"
        })
class VisitorLimitTests {

    private static final String PATH = "/api/organisation/v1/organisations";

    @LocalServerPort
    int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        TestInfrastructure.ORGANISATION.forget();
    }

    @Test
    void limitsHowOftenVisitorsFromOneAddressMayAsk() {
        var answers = IntStream.range(0, 30).mapToObj(_ -> from("203.0.113.7")).toList();

        var refused = answers.getLast();
        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After").orElse("")).matches("[1-9]\\d*");
        assertThat(refused.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(from("203.0.113.8").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> from(String address) {
        return browser.get(PATH, "X-Forwarded-For", address);
    }
}
