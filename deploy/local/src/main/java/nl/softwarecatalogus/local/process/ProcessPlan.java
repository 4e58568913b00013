// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start one process.
 *
 * @param name names its log and its pid file
 * @param marker a part of the command line that no foreign process has, to recognise it after a crash
 * @param stopSignal the signal that makes it stop in good order
 */
public record ProcessPlan(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path log,
        String marker,
        String stopSignal) {

    public ProcessPlan {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static ProcessPlan of(
            String name, List<String> command, Map<String, String> environment, Path log, String marker) {
        return new ProcessPlan(name, command, environment, log, marker, "TERM");
    }

    public ProcessPlan stoppedBy(String signal) {
        return new ProcessPlan(name, command, environment, log, marker, signal);
    }
}
