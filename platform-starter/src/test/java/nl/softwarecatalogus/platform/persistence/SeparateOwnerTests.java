// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.softwarecatalogus.platform.sample.SampleApplication;
import nl.softwarecatalogus.platform.testing.TestInfrastructure;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A whole service whose tables belong to another role than the one it runs as. */
class SeparateOwnerTests {

    @Test
    void migratesAsTheOwnerAndRunsAsItself() {
        var database = TestInfrastructure.newDatabase();
        var owner = new JdbcTemplate(new DriverManagerDataSource(
                String.valueOf(database.get("DATABASE_URL")),
                String.valueOf(database.get("DATABASE_USER")),
                String.valueOf(database.get("DATABASE_PASSWORD"))));
        var role = "service_" + UUID.randomUUID().toString().substring(0, 8);
        owner.execute("CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(role));

        try (var service = new SpringApplicationBuilder(SampleApplication.class)
                .run(
                        "--server.port=0",
                        "--DATABASE_URL=" + database.get("DATABASE_URL"),
                        "--DATABASE_USER=" + role,
                        "--DATABASE_PASSWORD=" + role,
                        "--spring.flyway.user=" + database.get("DATABASE_USER"),
                        "--spring.flyway.password=" + database.get("DATABASE_PASSWORD"),
                        "--KAFKA_BOOTSTRAP_SERVERS=" + TestInfrastructure.kafka())) {
            var running = service.getBean(JdbcTemplate.class);

            assertThat(running.queryForObject("SELECT current_user", String.class))
                    .isEqualTo(role);
            assertThat(running.queryForObject(
                            "SELECT tableowner FROM pg_tables WHERE tablename = 'thing'", String.class))
                    .isEqualTo(database.get("DATABASE_USER"));
            assertThat(running.update("INSERT INTO thing SELECT * FROM thing")).isZero();
            assertThatThrownBy(() -> running.update("DELETE FROM platform.audit_entry"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> running.update("DELETE FROM public.flyway_schema_history"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
