// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleProcessesTests {

    @TempDir
    Path folder;

    private Process left;

    @BeforeEach
    void leaveAProcessBehind() throws IOException {
        left = new ProcessBuilder("sleep", "3001").start();
    }

    @AfterEach
    void end() {
        left.destroyForcibly();
    }

    @Test
    void areStoppedWhenTheyCarryOurMarker() throws IOException {
        PidFile.write(folder, plan("membership-service", "sleep 3001"), left.pid());

        assertThat(StaleProcesses.stop(folder)).containsExactly("membership-service");

        assertThat(left.isAlive()).isFalse();
        assertThat(PidFile.allIn(folder)).isEmpty();
    }

    @Test
    void areLeftAloneWhenTheNumberBelongsToAStrangerByNow() throws IOException {
        PidFile.write(folder, plan("membership-service", "-Dsoftwarecatalogus.data=" + folder), left.pid());

        assertThat(StaleProcesses.stop(folder)).isEmpty();

        assertThat(left.isAlive()).isTrue();
        assertThat(PidFile.allIn(folder)).isEmpty();
    }

    @Test
    void areForgottenWhenTheyAreGone() throws IOException {
        var gone = left.pid();
        left.destroyForcibly().onExit().join();
        PidFile.write(folder, plan("kafka", "sleep 3001"), gone);

        assertThat(StaleProcesses.stop(folder)).isEmpty();
        assertThat(PidFile.allIn(folder)).isEmpty();
    }

    @Test
    void areStoppedTogetherWithTheirDatabase() throws IOException {
        var database = new ProcessBuilder("sleep", "3002").start();
        PidFile.write(folder, plan("postgresql", "sleep 3002"), database.pid());
        PidFile.write(folder, plan("reporting-service", "sleep 3001"), left.pid());

        assertThat(StaleProcesses.stop(folder)).containsExactlyInAnyOrder("reporting-service", "postgresql");
        assertThat(database.isAlive()).isFalse();
    }

    @Test
    void areNotLookedForInAFileThatIsNotOurs() throws IOException {
        Files.writeString(folder.resolve("strange.pid"), "1; rm -rf /");

        assertThat(StaleProcesses.stop(folder)).isEmpty();
    }

    private ProcessPlan plan(String name, String marker) {
        return ProcessPlan.of(name, List.of("sleep"), Map.of(), folder.resolve("log"), marker);
    }
}
