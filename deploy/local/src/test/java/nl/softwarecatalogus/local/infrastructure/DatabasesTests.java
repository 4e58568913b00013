// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.settings.FolderTree;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Secrets;
import nl.softwarecatalogus.local.settings.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a PostgreSQL of its own, as the launcher starts it. */
class DatabasesTests {

    private final LocalOptions options = LocalOptions.forTests(Path.of("../.."));
    private final Secrets secrets = Secrets.in(options.data().secrets());
    private final PostgresServer server = new PostgresServer(options, secrets);
    private final Databases databases = new Databases(server, secrets);
    private ManagedProcess process;

    @BeforeEach
    void start() {
        process = server.start();
        server.awaitReady(process);
    }

    @AfterEach
    void stop() {
        process.stop(Duration.ofSeconds(20));
        FolderTree.delete(options.data().root());
    }

    @Test
    void letAServiceNeitherMakeTablesNorEnterAnotherDatabase() throws SQLException {
        databases.ensure();

        try (var service = databases.login(Service.ADMISSION).open()) {
            assertThatThrownBy(() -> execute(service, "CREATE TABLE own (id int)"))
                    .hasMessageContaining("permission denied");
        }
        var elsewhere = server.login(Service.MEMBERSHIP.database(), "admission", "admission");
        assertThatThrownBy(elsewhere::open).hasMessageContaining("permission denied for database");
        var owner = databases.ownersLogin(Service.ADMISSION);
        assertThatThrownBy(server.login(Service.MEMBERSHIP.database(), owner.user(), owner.password())::open)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void handWhatTheServiceOwnedOverToTheOwner() throws SQLException {
        asBeforeThereWasAnOwner();

        databases.ensure();

        try (var owner = databases.ownersLogin(Service.ADMISSION).open();
                var found = owner.createStatement().executeQuery("DELETE FROM request RETURNING id")) {
            assertThat(found.next()).isTrue();
            execute(owner, "ALTER TABLE request ADD COLUMN name text; DROP EXTENSION pg_trgm");
        }
        try (var service = databases.login(Service.ADMISSION).open()) {
            assertThatThrownBy(() -> execute(service, "DROP TABLE request")).hasMessageContaining("must be owner");
        }
        databases.ensure();
        databases.login(Service.ADMISSION).open().close();
    }

    private void asBeforeThereWasAnOwner() throws SQLException {
        try (var superuser = server.superuser("postgres").open()) {
            execute(superuser, "CREATE ROLE admission LOGIN PASSWORD 'admission'");
            execute(superuser, "CREATE DATABASE admission OWNER admission");
        }
        try (var service = databases.login(Service.ADMISSION).open()) {
            execute(service, "CREATE EXTENSION pg_trgm");
            execute(service, "CREATE TABLE request (id int); INSERT INTO request VALUES (1)");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
