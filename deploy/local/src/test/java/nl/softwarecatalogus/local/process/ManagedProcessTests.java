// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTests {

    @TempDir
    Path folder;

    @Test
    void leavesNeitherProcessNorPidFileWhenItIsStopped() {
        var process = start("sleep 3003");

        assertThat(PidFile.allIn(folder.resolve("run"))).hasSize(1);
        process.stop(Duration.ofSeconds(5));

        assertThat(process.isAlive()).isFalse();
        assertThat(PidFile.allIn(folder.resolve("run"))).isEmpty();
    }

    @Test
    void isKilledWhenItDoesNotListen() {
        var process = start("trap '' TERM; echo ready; while true; do sleep 0.05; done");
        Readiness.await(process, () -> process.lastLines().contains("ready"));

        process.stop(Duration.ofMillis(200));

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void tellsThatItDiedOnlyWhenNobodyStoppedIt() throws Exception {
        var told = new CompletableFuture<String>();
        var process = start("echo no more memory; exit 3");

        process.whenItDies(dead -> told.complete(dead.exitCode() + " " + dead.lastLines()));

        assertThat(told.get(5, TimeUnit.SECONDS)).isEqualTo("3 no more memory");
    }

    @Test
    void keepsQuietWhenItIsStoppedOnPurpose() {
        var told = new CompletableFuture<String>();
        var process = start("sleep 3004");
        process.whenItDies(dead -> told.complete("died"));

        process.kill();

        assertThat(told).isNotDone();
    }

    @Test
    void failsTheStartWithItsLastLinesWhenItEndsTooEarly() {
        var process = start("echo port in use; exit 1");

        assertThatThrownBy(() -> Readiness.await(process, () -> false))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("membership-service is gestopt (code 1)")
                .hasMessageContaining("port in use");
    }

    private ManagedProcess start(String script) {
        var command = List.of("sh", "-c", script);
        var plan = ProcessPlan.of("membership-service", command, Map.of(), folder.resolve("log"), script);
        return ManagedProcess.start(plan, folder.resolve("run"));
    }
}
