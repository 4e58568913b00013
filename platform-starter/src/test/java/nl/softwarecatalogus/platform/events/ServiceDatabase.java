// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.util.List;
import nl.softwarecatalogus.platform.testing.TestInfrastructure;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A new database with the starter's tables, and what a service does with it. */
record ServiceDatabase(String url, String user, String password) {

    static ServiceDatabase create() {
        var settings = TestInfrastructure.newDatabase();
        var database = new ServiceDatabase(
                String.valueOf(settings.get("DATABASE_URL")),
                String.valueOf(settings.get("DATABASE_USER")),
                String.valueOf(settings.get("DATABASE_PASSWORD")));
        Flyway.configure()
                .dataSource(database.url, database.user, database.password)
                .schemas("platform")
                .locations("classpath:db/platform")
                .table("schema_history")
                .load()
                .migrate();
        return database;
    }

    private DriverManagerDataSource dataSource() {
        return new DriverManagerDataSource(url, user, password);
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(dataSource());
    }

    /** Runs work in a transaction of one source, the outbox included. */
    Transactions transactions() {
        var source = dataSource();
        return new Transactions(
                new TransactionTemplate(new JdbcTransactionManager(source)), new OutboxStore(new JdbcTemplate(source)));
    }

    RelayConnection relayConnection() {
        return new RelayConnection(url, user, password, "relay");
    }

    long waiting() {
        return new OutboxStore(sql()).backlog();
    }

    List<String> payloads() {
        return sql().queryForList("SELECT payload FROM platform.outbox ORDER BY position", String.class);
    }

    /** @param template runs transactions on the same connections as the store */
    record Transactions(TransactionTemplate template, OutboxStore store) {}
}
