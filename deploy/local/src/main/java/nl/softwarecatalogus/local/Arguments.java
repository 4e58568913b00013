// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Ports;

/** What was typed after {@code ./deploy/local/up}. */
record Arguments(LocalOptions options, boolean demo, boolean help) {

    static final String HELP = """
            Gebruik: ./deploy/local/up [opties]

              --demo               vult het systeem met een voorbeeldregio (mag vaker; niets gebeurt dubbel)
              --fresh              begint met lege gegevens
              --port-base N        gebruikt de poorten N, N+1, ... in plaats van de gewone
              --port NAAM=N        zet één poort; namen: %s
              --data MAP           bewaart de gegevens in MAP in plaats van .local
              --no-aot             start zonder AOT-caches
              --help               toont deze tekst

            Ctrl-C stopt alles. Gegevens blijven bewaard tot de volgende --fresh.""".formatted(
                    Arrays.stream(Endpoint.values()).map(Endpoint::optionName).collect(Collectors.joining(", ")));

    static Arguments parse(Path projectFolder, List<String> words) {
        var result = new Arguments(LocalOptions.inProject(projectFolder), false, false);
        var rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            result = result.with(rest.removeFirst(), rest);
        }
        return result;
    }

    private Arguments with(String option, Deque<String> rest) {
        return switch (option) {
            case "--demo" -> new Arguments(options, true, help);
            case "--help", "-h" -> new Arguments(options, demo, true);
            case "--fresh" -> with(options.startingFresh());
            case "--no-aot" -> with(options.withoutAotCaches());
            case "--data" -> with(options.withData(Path.of(value(option, rest))));
            case "--port-base" -> with(options.withPorts(ports(number(value(option, rest)))));
            case "--port" -> with(options.withPorts(onePort(value(option, rest))));
            default -> throw new StartFailedException("De optie " + option + " bestaat niet.\n\n" + HELP);
        };
    }

    private Arguments with(LocalOptions changed) {
        return new Arguments(changed, demo, help);
    }

    private static Ports ports(int base) {
        try {
            return Ports.from(base);
        } catch (IllegalArgumentException e) {
            throw new StartFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private Ports onePort(String assignment) {
        var parts = assignment.split("=", 2);
        var endpoint = Arrays.stream(Endpoint.values())
                .filter(known -> known.optionName().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new StartFailedException("Een poort " + parts[0] + " bestaat niet.\n\n" + HELP));
        try {
            return options.ports().with(endpoint, number(parts.length == 2 ? parts[1] : ""));
        } catch (IllegalArgumentException e) {
            throw new StartFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new StartFailedException("'" + text + "' is geen poortnummer.");
        }
        return Integer.parseInt(text);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new StartFailedException("Na " + option + " hoort een waarde.\n\n" + HELP);
        }
        return rest.removeFirst();
    }
}
