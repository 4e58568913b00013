// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.softwarecatalogus.platform.testing.TestInfrastructure;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Mails that wait while this service is replaced by a newer one. */
class MailMigrationTests {

    private final JdbcTemplate database = newDatabase();

    @Test
    void goAlong() {
        migrate("platform", "classpath:db/platform", "latest");
        migrate("public", "classpath:db/migration", "11");
        database.execute("""
                INSERT INTO mail (id, recipient, subject, text, html, attempts, created_at, next_attempt_at, failed_at)
                VALUES ('00000000-0000-0000-0000-000000000001', 'a@example.nl', 'Wacht', 'Tekst', '<p>', 2, now(), now(), NULL),
                       ('00000000-0000-0000-0000-000000000002', 'b@example.nl', 'Mislukt', 'Tekst', '<p>', 9, now(), now(), now())""");

        migrate("public", "classpath:db/migration", "latest");

        assertThat(database.queryForList("SELECT subject FROM platform.mail WHERE failed_at IS NULL", String.class))
                .containsExactly("Wacht");
        assertThat(database.queryForList("SELECT subject FROM platform.mail WHERE failed_at IS NOT NULL", String.class))
                .containsExactly("Mislukt");
    }

    private void migrate(String schema, String location, String target) {
        Flyway.configure()
                .dataSource(database.getDataSource())
                .schemas(schema)
                .locations(location)
                .target(target)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static JdbcTemplate newDatabase() {
        var settings = TestInfrastructure.newDatabase();
        return new JdbcTemplate(new DriverManagerDataSource(
                String.valueOf(settings.get("DATABASE_URL")),
                String.valueOf(settings.get("DATABASE_USER")),
                String.valueOf(settings.get("DATABASE_PASSWORD"))));
    }
}
