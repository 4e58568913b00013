// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.persistence;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database role a service runs as, where another role owns and migrates its tables ({@code SPRING_FLYWAY_USER}): it
 * may read and write rows, but change no table, never alter the audit trail, and never say what was migrated.
 */
record RuntimeRole(String name) {

    private static final String ALTERING = "UPDATE, DELETE, TRUNCATE";
    private static final Map<String, String> WITHHELD = Map.of(
            "platform.audit_entry",
            ALTERING,
            "platform.audit_seal",
            ALTERING,
            "platform.schema_history",
            "INSERT, " + ALTERING,
            "public.flyway_schema_history",
            "INSERT, " + ALTERING);

    /** In one transaction, so that no right is ever there that is withheld, and one instance after the other. */
    void grant(DataSource owned) {
        var database = new JdbcTemplate(owned);
        if (!name.equals(database.queryForObject("SELECT current_user::text", String.class))) {
            new TransactionTemplate(new JdbcTransactionManager(owned)).executeWithoutResult(_ -> grant(database));
        }
    }

    private void grant(JdbcTemplate database) {
        database.execute("SELECT pg_advisory_xact_lock(hashtext('runtime role'))");
        var role = quoted(name);
        for (var schema : schemas(database)) {
            database.execute("GRANT USAGE ON SCHEMA %s TO %s".formatted(schema, role));
            database.execute("GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA %s TO %s"
                    .formatted(schema, role));
            database.execute("GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %s TO %s".formatted(schema, role));
        }
        WITHHELD.forEach((table, rights) -> {
            if (exists(database, table)) {
                database.execute("REVOKE %s ON %s FROM %s".formatted(rights, table, role));
            }
        });
    }

    private static List<String> schemas(JdbcTemplate database) {
        return database.queryForList("""
                SELECT DISTINCT quote_ident(schemaname) FROM pg_tables
                WHERE tableowner = current_user ORDER BY 1""", String.class);
    }

    private static boolean exists(JdbcTemplate database, String table) {
        return Boolean.TRUE.equals(database.queryForObject("SELECT to_regclass(?) IS NOT NULL", Boolean.class, table));
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
