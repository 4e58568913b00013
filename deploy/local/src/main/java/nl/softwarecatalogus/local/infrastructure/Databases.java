// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.Secrets;
import nl.softwarecatalogus.local.settings.Service;

/**
 * A database per service, with two roles that can enter no other one: the owner makes and migrates the tables, the service
 * itself may only read and write rows. Its local password is its name, which is what each service's own default says; the
 * owner's is a secret of this installation.
 */
public final class Databases {

    private final PostgresServer server;
    private final Secrets secrets;

    public Databases(PostgresServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    public void ensure() {
        try (var connection = server.superuser(PostgresServer.SUPERUSER).open()) {
            execute(connection, "REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC");
            ensureOwned(connection, KeycloakServer.DATABASE);
            for (var service : Service.values()) {
                ensure(connection, service);
            }
        } catch (SQLException e) {
            throw new StartFailedException("De databases kunnen niet worden aangemaakt: " + e.getMessage(), e);
        }
    }

    /** As the service itself. */
    public DatabaseLogin login(Service service) {
        return server.login(service.database(), service.database(), service.database());
    }

    /** As the role that owns the service's tables. */
    public DatabaseLogin ownersLogin(Service service) {
        var owner = service.databaseOwner();
        return server.login(service.database(), owner, secrets.of("postgresql." + owner));
    }

    private void ensure(Connection connection, Service service) throws SQLException {
        var database = service.database();
        var owner = ownersLogin(service);
        ensureRole(connection, database, database);
        ensureRole(connection, owner.user(), owner.password());
        ensureDatabase(connection, database, owner.user());
        handOver(database, owner.user());
        execute(connection, "GRANT CONNECT ON DATABASE %1$s TO %1$s".formatted(database));
    }

    /** Data from before there was an owner belong to the service itself, which keeps no right to any of it. */
    private void handOver(String database, String owner) throws SQLException {
        try (var connection = server.superuser(database).open()) {
            execute(connection, "REASSIGN OWNED BY %s TO %s".formatted(database, owner));
        }
    }

    private static void ensureOwned(Connection connection, String name) throws SQLException {
        ensureRole(connection, name, name);
        ensureDatabase(connection, name, name);
    }

    private static void ensureDatabase(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE %s OWNER %s".formatted(name, owner));
        }
        execute(connection, "REVOKE CONNECT, TEMPORARY ON DATABASE %s FROM PUBLIC".formatted(name));
    }

    private static void ensureRole(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            execute(connection, "CREATE ROLE %s LOGIN".formatted(name));
        }
        execute(connection, "ALTER ROLE %s PASSWORD '%s'".formatted(name, password));
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var query = connection.prepareStatement(question)) {
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
