// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Reply;
import nl.softwarecatalogus.local.LocalSystem;
import nl.softwarecatalogus.local.settings.Service;
import org.junit.jupiter.api.Test;

/**
 * One member leaves in peace. Another one leaves while membership-service is killed during each step and
 * catalogue-service, which follows, right after it. In the end nobody can tell which was which.
 */
@AcceptanceTest
class LeavingCrashTests {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void endsInTheSameStateWhenServicesAreKilledAtEachStep(LocalSystem system, Region region) throws SQLException {
        var collaboration = region.newCollaboration("Samenwerking Uittreders");
        var calm = region.newcomer("1895", "Gemeente Oldambt");
        var tried = region.newcomer("0047", "Gemeente Veendam");
        var calmMembership = region.join(calm, collaboration);
        var triedMembership = region.join(tried, collaboration);
        var applications = declared(region, collaboration, List.of(calm.id(), tried.id()));
        var inPeace = new Departure(region, calm, calmMembership, applications);
        var underFire = new Departure(region, tried, triedMembership, applications);

        until(200, inPeace::resign);
        until(200, inPeace::choose);
        inPeace.letTheDayCome(system);

        disturbed(system, () -> until(200, underFire::resign));
        disturbed(system, () -> until(200, underFire::choose));
        underFire.letTheDayCome(system);
        disturbed(system, () -> {});

        await().atMost(PATIENCE).ignoreException(UncheckedIOException.class).untilAsserted(() -> assertThat(
                        inPeace.outcome())
                .containsEntry("membership", "ENDED " + Region.today())
                .containsEntry("use of Uittreedtoepassing 1", "DECLARED IN_PRODUCTION via nobody")
                .containsEntry("use of Uittreedtoepassing 3", "DECLARED IN_PRODUCTION via Samenwerking Uittreders"));
        await().atMost(PATIENCE)
                .ignoreException(UncheckedIOException.class)
                .untilAsserted(() -> assertThat(underFire.outcome()).isEqualTo(inPeace.outcome()));
    }

    private static List<String> declared(Region region, Party collaboration, List<String> members) {
        return Stream.of(1, 2, 3)
                .map(number -> region.publish(collaboration, "Uittreedtoepassing " + number))
                .peek(application -> region.declare(collaboration, application, members))
                .toList();
    }

    /** Both are back when this ends. */
    private static void disturbed(LocalSystem system, Runnable step) {
        var killing = CompletableFuture.runAsync(() -> {
            system.kill(Service.MEMBERSHIP);
            system.restart(Service.MEMBERSHIP);
        });
        step.run();
        system.kill(Service.CATALOGUE);
        system.restart(Service.CATALOGUE);
        killing.join();
    }

    private static void until(int status, Supplier<Reply> act) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreException(UncheckedIOException.class)
                .untilAsserted(() -> act.get().expect(status));
    }
}
