// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.persistence;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database role a service runs as, where another role owns and migrates its tables ({@code SPRING_FLYWAY_USER}): it
 * may read and write rows, but change no table, and never alter the audit trail.
 */
record RuntimeRole(String name) {

    private static final List<String> APPEND_ONLY = List.of("platform.audit_entry", "platform.audit_seal");

    void grant(DataSource owned) {
        var database = new JdbcTemplate(owned);
        if (name.equals(database.queryForObject("SELECT current_user::text", String.class))) {
            return;
        }
        var role = quoted(name);
        for (var schema : schemas(database)) {
            database.execute("GRANT USAGE ON SCHEMA %s TO %s".formatted(schema, role));
            database.execute("GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA %s TO %s"
                    .formatted(schema, role));
            database.execute("GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %s TO %s".formatted(schema, role));
        }
        for (var table : APPEND_ONLY) {
            database.execute("REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM %s".formatted(table, role));
        }
    }

    private static List<String> schemas(JdbcTemplate database) {
        return database.queryForList("""
                SELECT DISTINCT quote_ident(schemaname) FROM pg_tables
                WHERE tableowner = current_user ORDER BY 1""", String.class);
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
