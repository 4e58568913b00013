// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.process.OneShot;
import nl.softwarecatalogus.local.process.ProcessPlan;
import nl.softwarecatalogus.local.process.Readiness;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Secrets;

/** PostgreSQL on the loopback address, every role with a password, its data in the data folder. */
public final class PostgresServer {

    static final String SUPERUSER = "postgres";

    public static final String NAME = "postgresql";

    private final LocalOptions options;
    private final String password;

    public PostgresServer(LocalOptions options, Secrets secrets) {
        this.options = options;
        this.password = secrets.of("postgresql.superuser");
    }

    public ManagedProcess start() {
        var binaries = PostgresBinaries.in(options.cacheFolder());
        var log = options.data().log(NAME);
        if (Files.notExists(options.data().postgres().resolve("PG_VERSION"))) {
            initialise(binaries, log);
        }
        var plan = ProcessPlan.of(
                        NAME,
                        asOrdinaryUser(serverCommand(binaries)),
                        Map.of("LC_ALL", "C"),
                        log,
                        options.data().postgres().toString())
                .stoppedBy("INT");
        return ManagedProcess.start(plan, options.data().run());
    }

    public void awaitReady(ManagedProcess process) {
        Readiness.await(process, this::accepts);
    }

    DatabaseLogin login(String database, String user, String userPassword) {
        var url = "jdbc:postgresql://127.0.0.1:" + options.ports().of(Endpoint.POSTGRESQL) + "/" + database;
        return new DatabaseLogin(url, user, userPassword);
    }

    DatabaseLogin superuser(String database) {
        return login(database, SUPERUSER, password);
    }

    private void initialise(Path binaries, Path log) {
        try {
            Files.createDirectories(options.data().root());
            var passwordFile = Files.createTempFile(options.data().root(), "initdb", "");
            Files.writeString(passwordFile, password);
            var command = List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "-D",
                    options.data().postgres().toString(),
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8");
            OneShot.runOrFail(
                    "Het aanmaken van de databaseserver", asOrdinaryUser(command), Map.of("LC_ALL", "C"), log);
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new StartFailedException("De databaseserver kan niet worden aangemaakt: " + e.getMessage(), e);
        }
    }

    private List<String> serverCommand(Path binaries) {
        return List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                options.data().postgres().toString(),
                "-p",
                Integer.toString(options.ports().of(Endpoint.POSTGRESQL)),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "timezone=UTC");
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is an ordinary user. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private boolean accepts() {
        try (var connection = superuser(SUPERUSER).open()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
