// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Reply;
import org.junit.jupiter.api.Test;

/** Landscapes that leave the catalogue: as a file for whoever may see them, as usage for systems with a right of their own. */
@AcceptanceTest
class LandscapeExportTests {

    private static final String USAGES = Region.CATALOGUE + "/usages";
    private static final Pattern NEXT = Pattern.compile("<[^>]*?(/api/[^>]*)>; rel=\"next\"");

    @Test
    void letsASystemReadAllUsagePartByPart(Region region) {
        var system = region.gateway().externalSystem();
        var usage = region.usageOf(region.parties().member());
        var seen = new ArrayList<String>();
        var next = USAGES + "?limit=1&collaborationId="
                + region.parties().collaboration().id();

        while (!next.isEmpty()) {
            var part = system.get(next).expect(200);
            seen.addAll(ids(part));
            assertThat(part.header("RateLimit")).isNotEmpty();
            assertThat(part.body()).doesNotContain("Besluit van het bestuur");
            var link = NEXT.matcher(part.header("Link"));
            next = link.find() ? link.group(1) : "";
        }

        assertThat(seen).doesNotHaveDuplicates().contains(usage);
        var one = system.get(USAGES + "/" + usage).expect(200).json();
        assertThat(one.at("/declaredBy/name").asString())
                .isEqualTo(region.parties().collaboration().name());
    }

    @Test
    void tellsASystemWhatChangedSince(Region region) {
        var system = region.gateway().externalSystem();
        var asOf = system.get(USAGES + "?limit=1").expect(200).text("asOf");
        var application = region.publish(region.parties().collaboration(), "Verandert straks");
        region.declare(application, List.of(region.parties().member().id()));

        var changed = system.get(USAGES + "?applicationId=" + application + "&changedSince=" + asOf)
                .expect(200);

        assertThat(ids(changed)).hasSize(1);
    }

    @Test
    void givesNobodyElseAllUsage(Region region) {
        var parties = region.parties();

        assertThat(region.gateway().externalSystem("openid").get(USAGES).status())
                .as("a system without the scope")
                .isEqualTo(403);
        assertThat(region.gateway().visitor().get(USAGES).status()).isEqualTo(401);
        for (var person : List.of(
                parties.supplier().administrator(),
                parties.member().administrator(),
                parties.collaboration().administrator(),
                region.vngViewer())) {
            assertThat(person.get(USAGES).status()).isEqualTo(403);
        }
    }

    @Test
    void takesALandscapeInAgainAsItWasGiven(Region region) {
        var member = region.parties().secondMember();
        var application = region.publish(region.parties().supplier(), "Zelf in gebruik");
        member.usageManager()
                .post(
                        USAGES,
                        Map.of(
                                "applicationId",
                                application,
                                "phase",
                                "IN_PRODUCTION",
                                "startsOn",
                                Region.today().toString(),
                                "endsOn",
                                Region.today().plusYears(1).toString()))
                .expect(201);
        var file = member.usageManager()
                .with("Accept", "text/csv")
                .get(Region.CATALOGUE + "/landscape-exports")
                .expect(200);

        var taken = member.usageManager()
                .send("POST", Region.CATALOGUE + "/landscape-imports", Map.of(), "text/csv", file.body())
                .expect(200)
                .json();

        assertThat(file.header("Content-Disposition")).contains("landschap.csv");
        assertThat(file.body())
                .contains(
                        "Einddatum",
                        "Zelf in gebruik",
                        region.parties().collaboration().name());
        assertThat(taken.path("unchanged").asInt()).isPositive();
        assertThat(taken.path("added").asInt() + taken.path("revised").asInt()).isZero();
    }

    @Test
    void givesACollaborationTheLandscapeOfItsMembersAndNobodyElse(Region region) {
        var parties = region.parties();
        var path =
                Region.CATALOGUE + "/collaborations/" + parties.collaboration().id() + "/landscape-exports";

        var file = parties.collaboration()
                .usageManager()
                .with("Accept-Language", "en")
                .get(path)
                .expect(200);
        var workbook = parties.collaboration()
                .usageManager()
                .with("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(path)
                .expect(200);

        assertThat(file.body())
                .contains(
                        "\"Member\"",
                        parties.member().name(),
                        parties.secondMember().name());
        assertThat(workbook.body()).startsWith("PK");
        for (var stranger : List.of(parties.supplier(), parties.member(), parties.neighbour())) {
            assertThat(stranger.administrator().get(path).status()).isEqualTo(403);
        }
    }

    private static List<String> ids(Reply part) {
        return part.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
