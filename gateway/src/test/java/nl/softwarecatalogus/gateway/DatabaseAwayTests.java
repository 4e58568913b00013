// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import static nl.softwarecatalogus.gateway.TestInfrastructure.ADMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** On a database of its own, which it stops. */
@GatewayTest
@ContextConfiguration(initializers = {TestInfrastructure.class, DatabaseAwayTests.OwnDatabase.class})
@DirtiesContext
class DatabaseAwayTests {

    private static final String PATH = "/api/admission/v1/admission-requests";

    @LocalServerPort
    int port;

    @Test
    void servesWhoeverNeedsNoSessionAndAsksOthersToTryAgain() throws IOException {
        var browser = new Browser(port);
        browser.logIn(TestInfrastructure.KEYCLOAK, "/");
        assertThat(browser.get(PATH).statusCode()).isEqualTo(200);
        OwnDatabase.SERVER.close();

        for (var method : new String[] {"GET", "POST"}) {
            var start = Instant.now();
            var answer = browser.send(browser.request(PATH).method(method, BodyPublishers.ofString("{}")));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.body()).contains("Even niet bereikbaar");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(4));
        }
        var system = "Bearer " + TestTokens.functionalAdministratorToken("Zonder Sessie");
        assertThat(new Browser(port).get(PATH, "Authorization", system).statusCode())
                .isEqualTo(200);
        assertThat(ADMISSION.last().headers().get("Authorization")).containsExactly(system);
        assertThat(new Browser(port).get("/").statusCode()).isEqualTo(200);
    }

    static final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        static final EmbeddedPostgres SERVER = start();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var url = SERVER.getJdbcUrl("postgres", "postgres");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("own-database", Map.of("DATABASE_URL", url)));
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
