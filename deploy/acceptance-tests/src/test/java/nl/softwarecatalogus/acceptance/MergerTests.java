// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.acceptance.web.Reply;
import nl.softwarecatalogus.local.LocalSystem;
import nl.softwarecatalogus.local.settings.Service;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Stadskanaal becomes part of Westerwolde. Both are members of the same collaboration and use one of its applications;
 * Stadskanaal also uses another one and one of its own, and has an interface. Services are killed while they follow.
 */
@AcceptanceTest
class MergerTests {

    private static final String MERGERS = "/api/organisation/v1/organisation-mergers";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void bringsEverythingTogetherOnce(LocalSystem system, Region region) {
        var collaboration = region.newCollaboration("Samenwerking Herindeling");
        var source = region.newcomer("0037", "Gemeente Stadskanaal");
        var target = region.newcomer("1950", "Gemeente Westerwolde");
        region.join(source, collaboration);
        region.join(target, collaboration);
        var interfaceId = use(region, collaboration, source, target);
        var before = lines(region, source) + lines(region, target);
        assertThat(before).isEqualTo(4);

        var merger = planned(region, source, target);
        execute(region, merger);
        follow(system);

        awaitStatus(region, merger, "COMPLETED");
        assertOneMembership(region, collaboration, source, target);
        assertThat(lines(region, target)).as("all lines but the true duplicate").isEqualTo(before - 1);
        assertThat(lines(region, source)).isZero();
        assertInterfaceIsThere(region, interfaceId, target);
        assertDashboardShowsTheSame(region, collaboration);
        assertPeopleActForTheTarget(region, target);
    }

    /** @return the interface */
    private static String use(Region region, Party collaboration, Party source, Party target) {
        var both = region.publish(collaboration, "Herindelingstoepassing 1");
        var one = region.publish(collaboration, "Herindelingstoepassing 2");
        region.declare(collaboration, both, List.of(source.id(), target.id()));
        region.declare(collaboration, one, List.of(source.id()));
        var own = Map.of(
                "applicationId", region.applicationId(),
                "phase", "IN_PRODUCTION",
                "startsOn", Region.today().toString());
        source.usageManager().post(Region.CATALOGUE + "/usages", own).expect(201);
        return region.connect(collaboration, one, source);
    }

    private static String planned(Region region, Party source, Party target) {
        var plan = Map.of(
                "kind", "REORGANISATION",
                "effectiveOn", Region.today().toString(),
                "targetId", target.id(),
                "sourceIds", List.of(source.id()));
        var id = region.officer().post(MERGERS, plan).expect(201).id();
        var ready = Eventually.reply(() -> region.officer().get(MERGERS + "/" + id), reply -> assertThat(
                        reply.expect(200).json().path("ready").asBoolean())
                .as(reply.body())
                .isTrue());
        assertThat(count(ready, "CATALOGUE", "USAGE").path("collapsed").asInt()).isEqualTo(1);
        assertThat(count(ready, "MEMBERSHIP", "MEMBERSHIP").path("collapsed").asInt())
                .isEqualTo(1);
        return id;
    }

    private static void execute(Region region, String merger) {
        var version = region.officer().get(MERGERS + "/" + merger).expect(200).etag();
        region.officer()
                .with("If-Match", version)
                .post(MERGERS + "/" + merger + "/executions")
                .expect(200);
    }

    /** As well as they can. */
    private static void follow(LocalSystem system) {
        var membership = CompletableFuture.runAsync(() -> killAndRestart(system, Service.MEMBERSHIP));
        killAndRestart(system, Service.CATALOGUE);
        membership.join();
    }

    private static void killAndRestart(LocalSystem system, Service service) {
        system.kill(service);
        system.restart(service);
    }

    private static void awaitStatus(Region region, String merger, String status) {
        await().atMost(PATIENCE).ignoreException(UncheckedIOException.class).untilAsserted(() -> {
            var reply = region.officer().get(MERGERS + "/" + merger).expect(200);
            assertThat(reply.text("status")).as(reply.body()).isEqualTo(status);
        });
    }

    private static void assertOneMembership(Region region, Party collaboration, Party source, Party target) {
        var memberships = Region.MEMBERSHIP + "/memberships?collaborationId=" + collaboration.id() + "&memberId=";
        assertThat(statuses(region, memberships + target.id())).containsOnlyOnce("CONFIRMED");
        assertThat(statuses(region, memberships + source.id())).doesNotContain("CONFIRMED", "DECLARED", "RESIGNED");
    }

    private static List<String> statuses(Region region, String memberships) {
        return region.officer()
                .get(memberships)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(membership -> membership.path("status").asString())
                .toList();
    }

    private static int lines(Region region, Party party) {
        var landscape = Region.CATALOGUE + "/landscapes/" + party.id();
        return region.officer().get(landscape).expect(200).json().path("total").asInt();
    }

    private static void assertInterfaceIsThere(Region region, String interfaceId, Party target) {
        var connection = region.officer()
                .get(Region.CATALOGUE + "/interfaces/" + interfaceId)
                .expect(200);
        assertThat(connection.json().at("/source/member/organisationId").asString(""))
                .as(connection.body())
                .isEqualTo(target.id());
    }

    /** What reporting-service adds up is what the others hold. */
    private static void assertDashboardShowsTheSame(Region region, Party collaboration) {
        var members = region.officer()
                .get(Region.MEMBERSHIP + "/collaborations/" + collaboration.id() + "/members")
                .expect(200)
                .json()
                .path("total")
                .asInt();
        var usages = region.officer()
                .get(Region.CATALOGUE + "/collaborations/" + collaboration.id() + "/landscape")
                .expect(200)
                .json()
                .path("total")
                .asInt();
        assertThat(members).isEqualTo(1);
        assertThat(usages).isEqualTo(2);
        var dashboard = "/api/reporting/v1/collaborations/" + collaboration.id() + "/dashboard";
        Eventually.reply(() -> region.officer().get(dashboard), reply -> {
            var shown = reply.expect(200).json();
            assertThat(shown.at("/members/confirmed").asInt()).isEqualTo(members);
            assertThat(shown.at("/usages/total").asInt()).isEqualTo(usages);
            assertThat(shown.at("/usages/members").asInt()).isEqualTo(members);
        });
    }

    /** With the next token they get. */
    private static void assertPeopleActForTheTarget(Region region, Party target) {
        Eventually.reply(
                () -> region.gateway()
                        .person("alles@gemeente-stadskanaal.example")
                        .get("/api/organisation/v1/me"),
                me -> assertThat(me.expect(200)
                                .json()
                                .at("/actingFor/organisationId")
                                .asString(""))
                        .as(me.body())
                        .isEqualTo(target.id()));
    }

    private static JsonNode count(Reply merger, String service, String kind) {
        return merger.json()
                .path("services")
                .valueStream()
                .filter(answer -> answer.path("service").asString().equals(service))
                .flatMap(answer -> answer.path("counts").valueStream())
                .filter(count -> count.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no count of " + kind + " in " + merger.body()));
    }
}
