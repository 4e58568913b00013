// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.LocalOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakDistributionTests {

    private static final String CONFIGURATION = "lib/quarkus/quarkus-application.dat";

    @TempDir
    Path project;

    private Path unpacked;

    @BeforeEach
    void unpack() throws IOException {
        unpacked = project.resolve("deploy/local/target/keycloak/keycloak-1.0");
        write(unpacked.resolve(CONFIGURATION), "as shipped");
        write(unpacked.resolve("lib/lib/main/library.jar"), "library");
    }

    @Test
    void configuresACopyOnce() {
        var first = distribution().configuredBy(copy -> write(copy.resolve(CONFIGURATION), "configured"));
        var second = distribution().configuredBy(copy -> write(copy.resolve(CONFIGURATION), "configured again"));

        assertThat(second).isEqualTo(first).hasFileName("keycloak-1.0");
        assertThat(first.resolve(CONFIGURATION)).hasContent("configured");
        assertThat(first.resolve("lib/lib/main/library.jar")).hasContent("library");
        assertThat(unpacked.resolve(CONFIGURATION)).hasContent("as shipped");
    }

    @Test
    void beginsAnewAfterAnAttemptThatWasCutShort() {
        assertThatThrownBy(() -> distribution().configuredBy(copy -> {
                    write(copy.resolve(CONFIGURATION), "half");
                    throw new StartFailedException("cut short");
                }))
                .hasMessage("cut short");

        var configured = distribution().configuredBy(copy -> write(copy.resolve("done"), "done"));

        assertThat(configured.resolve(CONFIGURATION)).hasContent("as shipped");
        assertThat(configured.resolve("done")).exists();
        assertThat(project.resolve(".local/cache").toFile().list()).containsExactly("keycloak-1.0");
    }

    @Test
    void saysHowToGetWhatIsMissing() {
        assertThatThrownBy(() -> KeycloakDistribution.of(LocalOptions.inProject(project.resolve("elsewhere"))))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("Keycloak ontbreekt in ");
    }

    private KeycloakDistribution distribution() {
        return KeycloakDistribution.of(LocalOptions.inProject(project));
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
