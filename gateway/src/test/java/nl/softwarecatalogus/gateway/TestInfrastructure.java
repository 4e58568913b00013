// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What the gateway's tests run on; started once for all of them and gone with the JVM. */
public final class TestInfrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final StubService ADMISSION = new StubService();
    static final StubService ORGANISATION = new StubService();
    static final StubService SLOW = new StubService();
    static final StubIdentityProvider KEYCLOAK = new StubIdentityProvider();

    /** Nobody listens on it: a service that is down. */
    private static final String DOWN = "http://localhost:1";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-infrastructure",
                        Map.of(
                                "DATABASE_URL",
                                Database.URL,
                                "DATABASE_USER",
                                "postgres",
                                "DATABASE_PASSWORD",
                                "",
                                "ADMISSION_URL",
                                ADMISSION.url(),
                                "ORGANISATION_URL",
                                ORGANISATION.url(),
                                "MEMBERSHIP_URL",
                                DOWN,
                                "CATALOGUE_URL",
                                SLOW.url(),
                                "IDENTITY_URL",
                                KEYCLOAK.http.url())));
    }

    static final class Database {

        static final String URL = start();

        private Database() {}

        private static String start() {
            try {
                return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
