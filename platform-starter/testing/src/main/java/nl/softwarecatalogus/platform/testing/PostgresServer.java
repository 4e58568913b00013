// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Where the tests' PostgreSQL listens. */
record PostgresServer(String host, int port, String user, String password) {

    String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** Started when first asked for; stopped with the JVM. */
    static final class Holder {

        static final PostgresServer SERVER = TestInfrastructure.containerEngineAnswers() ? container() : embedded();

        private Holder() {}

        @SuppressWarnings("resource") // lives as long as the JVM
        private static PostgresServer container() {
            var container = new PostgreSQLContainer("postgres:18-alpine");
            container.start();
            return new PostgresServer(
                    container.getHost(),
                    container.getMappedPort(5432),
                    container.getUsername(),
                    container.getPassword());
        }

        @SuppressWarnings("resource") // closes itself with the JVM
        private static PostgresServer embedded() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .start();
                return new PostgresServer("localhost", postgres.getPort(), "postgres", "postgres");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
