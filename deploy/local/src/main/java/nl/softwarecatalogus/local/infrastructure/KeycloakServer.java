// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.local.process.JavaProgram;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.process.OneShot;
import nl.softwarecatalogus.local.process.ProcessPlan;
import nl.softwarecatalogus.local.process.Readiness;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Secrets;

/** Keycloak with its data in PostgreSQL; the realm is imported at the first start only. */
public final class KeycloakServer {

    public static final String NAME = "keycloak";
    public static final String REALM = "softwarecatalogus";
    public static final String DATABASE = "keycloak";

    private final LocalOptions options;
    private final Secrets secrets;

    public KeycloakServer(LocalOptions options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
    }

    public ManagedProcess start() {
        var distribution = KeycloakDistribution.of(options).configuredBy(this::configure);
        var home = KeycloakHome.prepare(options, distribution).folder();
        var plan = ProcessPlan.of(NAME, java(home, startArguments()), environment(), log(), marker());
        return ManagedProcess.start(plan, options.data().run());
    }

    public void awaitReady(ManagedProcess process) {
        Readiness.awaitHttp(process, URI.create(url() + "/realms/" + REALM + "/.well-known/openid-configuration"));
    }

    private void configure(Path home) {
        OneShot.runOrFail("Het klaarzetten van Keycloak", java(home, buildArguments()), Map.of(), log());
    }

    private String url() {
        return options.ports().url(Endpoint.KEYCLOAK);
    }

    private Path log() {
        return options.data().log(NAME);
    }

    private String marker() {
        return JavaProgram.marker(options.data().root());
    }

    private List<String> java(Path home, List<String> arguments) {
        List<String> program = new ArrayList<>(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        program.addAll(arguments);
        return JavaProgram.command(
                List.of(
                        marker(),
                        "-Xms64m",
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-Duser.language=en",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED"),
                program);
    }

    private static List<String> buildArguments() {
        return List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");
    }

    private List<String> startArguments() {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + options.ports().of(Endpoint.KEYCLOAK),
                "--hostname=" + url(),
                "--db-url=jdbc:postgresql://127.0.0.1:" + options.ports().of(Endpoint.POSTGRESQL) + "/" + DATABASE,
                "--db-username=" + DATABASE,
                "--db-pool-max-size=10",
                "--log-console-color=false");
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(RealmSecrets.environment(secrets));
        environment.put("KC_DB_PASSWORD", DATABASE);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", RealmSecrets.ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", RealmSecrets.administratorPassword(secrets));
        environment.put("PUBLIC_URL", options.ports().url(Endpoint.GATEWAY));
        environment.put("SMTP_HOST", "localhost");
        environment.put("SMTP_PORT", Integer.toString(options.ports().of(Endpoint.SMTP)));
        environment.put("MAIL_FROM", "softwarecatalogus@example.nl");
        return environment;
    }
}
