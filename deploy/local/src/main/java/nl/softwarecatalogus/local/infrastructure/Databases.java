// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.softwarecatalogus.local.process.StartFailedException;

/**
 * A database per service, owned by a role of the same name that can enter no other one. The local password of a role is
 * its name, which is what each service's own default says.
 */
public final class Databases {

    private final PostgresServer server;

    public Databases(PostgresServer server) {
        this.server = server;
    }

    public void ensure(List<String> names) {
        try (var connection = DriverManager.getConnection(
                server.url(PostgresServer.SUPERUSER), PostgresServer.SUPERUSER, server.password())) {
            execute(connection, "REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC");
            for (var name : names) {
                ensure(connection, name);
            }
        } catch (SQLException e) {
            throw new StartFailedException("De databases kunnen niet worden aangemaakt: " + e.getMessage(), e);
        }
    }

    private static void ensure(Connection connection, String name) throws SQLException {
        if (exists(connection, name)) {
            return;
        }
        execute(connection, "CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(name));
        execute(connection, "CREATE DATABASE %1$s OWNER %1$s".formatted(name));
        execute(connection, "REVOKE CONNECT, TEMPORARY ON DATABASE %s FROM PUBLIC".formatted(name));
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
