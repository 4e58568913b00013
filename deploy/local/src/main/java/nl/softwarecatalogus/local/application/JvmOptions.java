// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.application;

import java.util.List;

/** Options that keep six services small and quick to start on a developer's machine. */
final class JvmOptions {

    static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-Xms48m",
            "-Xmx144m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8");

    private JvmOptions() {}
}
