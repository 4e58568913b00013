// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.platform.testing.TestInfrastructure;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RuntimeRoleTests {

    private static final String SECRET = "geheim";
    private static final String ENTRY = """
            INSERT INTO platform.audit_entry (occurred_at, actor, acting_for, action, object, result, origin)
            VALUES (now(), 'a', '', 'POST /v1/things', '/v1/things', 201, '::1')""";

    private final Map<String, Object> database = TestInfrastructure.newDatabase();
    private final String role = "runtime_" + UUID.randomUUID().toString().substring(0, 8);
    private final JdbcTemplate running = as(role, SECRET);

    @BeforeEach
    void migrate() {
        var owner = as(setting("DATABASE_USER"), setting("DATABASE_PASSWORD"));
        owner.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(role, SECRET));
        Flyway.configure()
                .dataSource(owner.getDataSource())
                .defaultSchema("platform")
                .schemas("platform")
                .locations("classpath:db/platform")
                .table("schema_history")
                .load()
                .migrate();
        new RuntimeRole(role).grant(Objects.requireNonNull(owner.getDataSource()));
    }

    @Test
    void readsAndWritesRows() {
        assertThat(running.update(ENTRY)).isEqualTo(1);
        assertThatCode(() -> running.execute("DELETE FROM platform.inbox; TRUNCATE platform.idempotency_key"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE platform.audit_entry SET actor = 'b'",
                "DELETE FROM platform.audit_entry",
                "TRUNCATE platform.audit_seal",
                "ALTER TABLE platform.audit_entry DISABLE TRIGGER ALL",
                "UPDATE platform.audit_seal SET hash = ''",
                "DROP TABLE platform.audit_seal",
                "DELETE FROM platform.schema_history",
                "SET session_replication_role = replica",
                "CREATE TABLE platform.more (id int)"
            })
    void neverAltersTheAuditTrailOrATable(String sql) {
        assertThatThrownBy(() -> running.execute(sql))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    private JdbcTemplate as(String user, String password) {
        return new JdbcTemplate(new DriverManagerDataSource(setting("DATABASE_URL"), user, password));
    }

    private String setting(String name) {
        return String.valueOf(database.get(name));
    }
}
