// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command of a Java process, on the very JDK that runs the launcher. */
public final class JavaProgram {

    private JavaProgram() {}

    public static List<String> command(List<String> jvmOptions, List<String> program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(program);
        return command;
    }

    /** Makes a process recognisable as belonging to the installation in that folder. */
    public static String marker(Path dataFolder) {
        return "-Dsoftwarecatalogus.data=" + dataFolder;
    }
}
