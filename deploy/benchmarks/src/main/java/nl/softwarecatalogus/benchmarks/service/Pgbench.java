// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.softwarecatalogus.local.infrastructure.DatabaseLogin;

/** PostgreSQL's own benchmark at one database: one connection, prepared statements, and an answer that nobody reads. */
public final class Pgbench {

    private static final String PROGRAM = System.getProperty("pgbench", "pgbench");
    private static final Pattern DONE = Pattern.compile("transactions actually processed: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+) \\(without initial connection time\\)");

    private final DatabaseLogin login;

    Pgbench(DatabaseLogin login) {
        this.login = login;
    }

    /** To be asked before anything is started. */
    public static void require() {
        try {
            System.out.print(output(new ProcessBuilder(PROGRAM, "--version"), ""));
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "There is no program " + PROGRAM
                            + ". Install pgbench (Debian and Ubuntu: package postgresql-<version>; "
                            + "Fedora: postgresql-contrib; macOS: brew install postgresql) or name it: -Dpgbench=/path/to/pgbench",
                    missing);
        }
    }

    /** How often a second. */
    double rate(PgbenchScript script, Turns turns, double seconds) {
        return measure(script, turns, "--time=" + (long) Math.ceil(seconds));
    }

    /** How often a second, done so many times. */
    double rate(PgbenchScript script, Turns turns, int times) {
        return measure(script, turns, "--transactions=" + times);
    }

    private double measure(PgbenchScript script, Turns turns, String extent) {
        var arguments = new ArrayList<>(List.of(PROGRAM, "--no-vacuum", "--protocol=prepared", "--file=-", extent));
        arguments.add("--username=" + login.user());
        arguments.add("--define=turn=" + turns.last());
        script.values().forEach((name, value) -> arguments.add("--define=" + name + "=" + value));
        arguments.add(login.url().replaceFirst("^jdbc:", ""));
        var builder = new ProcessBuilder(arguments);
        builder.environment().put("PGPASSWORD", login.password());
        builder.environment().put("LC_ALL", "C");
        try {
            var told = output(builder, script.text());
            turns.skip(Integer.parseInt(found(DONE, told)));
            return Double.parseDouble(found(RATE, told));
        } catch (IOException broken) {
            throw new IllegalStateException(String.join(" ", arguments), broken);
        }
    }

    private static String found(Pattern pattern, String told) {
        var matcher = pattern.matcher(told);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench told: " + told);
        }
        return matcher.group(1);
    }

    private static String output(ProcessBuilder builder, String input) throws IOException {
        var process = builder.redirectErrorStream(true).start();
        try (var toPgbench = process.getOutputStream()) {
            toPgbench.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("pgbench failed: " + told + "\n" + input);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return told;
    }
}
