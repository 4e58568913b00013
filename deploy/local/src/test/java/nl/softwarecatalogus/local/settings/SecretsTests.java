// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    Path folder;

    @Test
    void areKeptForTheNextStart() {
        var file = folder.resolve("secrets.properties");

        var first = Secrets.in(file).of("gateway");

        assertThat(first).hasSize(48);
        assertThat(Secrets.in(file).of("gateway")).isEqualTo(first);
        assertThat(Secrets.in(file).of("other")).isNotEqualTo(first);
    }

    @Test
    void areReadableForTheirOwnerOnly() throws IOException {
        var file = folder.resolve("secrets.properties");

        Secrets.in(file).of("gateway");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
