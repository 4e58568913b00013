// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.util.Properties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The relay's own connection, so that a busy pool never delays events, and on it the lock that lets one process of a
 * service at a time send. It is a session lock under autocommit: no transaction stays open while the broker is awaited,
 * and a process that dies loses the lock with its connection.
 */
final class RelayConnection {

    private static final long KEY = 0x6f7574626f78L;

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate database;

    RelayConnection(String url, String user, String password, String name) {
        connection = new SingleConnectionDataSource(url, user, password, true);
        connection.setAutoCommit(true);
        connection.setConnectionProperties(settings(name));
        database = new JdbcTemplate(connection);
    }

    private static Properties settings(String name) {
        var settings = new Properties();
        settings.setProperty("ApplicationName", name);
        settings.setProperty("connectTimeout", "2");
        settings.setProperty("socketTimeout", "30");
        settings.setProperty("tcpKeepAlive", "true");
        // The server notices within some 15 seconds that this machine is gone, and gives the lock to another.
        settings.setProperty(
                "options", "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=3 -c tcp_keepalives_count=3");
        return settings;
    }

    JdbcTemplate database() {
        return database;
    }

    /** @return false when another process has the lock */
    boolean tryLock() {
        return Boolean.TRUE.equals(database.queryForObject("SELECT pg_try_advisory_lock(?)", Boolean.class, KEY));
    }

    void unlock() {
        database.queryForObject("SELECT pg_advisory_unlock(?)", Boolean.class, KEY);
    }

    /** Gives up the connection, and the lock with it; a new one is made when asked for. */
    void drop() {
        connection.resetConnection();
    }
}
