// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTests {

    @TempDir
    Path folder;

    @Test
    void belongsToOneLauncherAtATime() {
        var data = new DataFolder(folder);

        try (var held = Installation.take(data).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(Installation.take(data)).isEmpty();
            assertThat(Installation.holder(data))
                    .isEqualTo(Long.toString(ProcessHandle.current().pid()));
        }
        try (var again = Installation.take(data).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void emptiesDataAndKeepsCaches() throws IOException {
        var data = new DataFolder(folder);
        var cache = Files.createDirectories(folder.resolve("cache/aot"));
        var table = Files.createFile(
                Files.createDirectories(data.postgres().resolve("base")).resolve("1"));
        var outside = Files.createFile(folder.resolve("outside"));
        Files.createDirectories(data.keycloak());
        Files.createSymbolicLink(data.keycloak().resolve("lib"), outside);

        try (var installation = Installation.take(data).orElseThrow()) {
            installation.empty();
        }

        assertThat(cache).exists();
        assertThat(table).doesNotExist();
        assertThat(data.keycloak()).doesNotExist();
        assertThat(outside).exists();
    }
}
