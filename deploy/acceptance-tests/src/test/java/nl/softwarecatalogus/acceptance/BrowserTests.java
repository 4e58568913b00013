// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.local.identity.LocalAccounts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages in a real browser, from login to dashboard: what a person sees, and whether everybody can use them. */
@AcceptanceTest
class BrowserTests {

    /** Wider than a telephone. */
    private static final String LONG_WORD = "Gemeenschappelijkeregelingsbedrijfsvoeringsapplicatie";

    @Test
    void showsTheDashboardToWhoLogsInAndIsUsableForEverybody(Region region) throws Exception {
        var chromium = chromium();
        assumeTrue(chromium.isPresent(), "no chromium on this machine: the pages were not tried in a browser");

        offerUnderALongWord(region);

        var seen = visit(region, chromium.get());

        assertThat(seen.path("path").asString()).isEqualTo("/dashboard");
        assertThat(seen.path("shown").asString())
                .contains(
                        region.parties().collaboration().name(),
                        region.parties().member().name(),
                        LONG_WORD,
                        "Zaaksysteem Noord")
                .doesNotContain("null", "undefined", "[object");
        assertThat(seen.path("errors")).as("errors in the browser").isEmpty();
        assertThat(seen.path("violations").properties()).allSatisfy(page -> assertThat(page.getValue())
                .as("what axe finds on %s", page.getKey())
                .isEmpty());
        assertThat(seen.path("sideways").asInt())
                .as("pixels to scroll sideways at 320")
                .isZero();
        assertThat(seen.path("firstStop").asString()).isEqualTo("#main");
    }

    private static void offerUnderALongWord(Region region) {
        var collaboration = region.parties().collaboration();
        region.publish(collaboration, LONG_WORD);
        var dashboard = "/api/reporting/v1/collaborations/" + collaboration.id() + "/dashboard";
        Eventually.reply(() -> collaboration.usageManager().get(dashboard), shown -> assertThat(shown.body())
                .contains(LONG_WORD));
    }

    private static JsonNode visit(Region region, Path chromium) throws Exception {
        var collaboration = region.parties().collaboration();
        var result = NodeScript.in("browser")
                .node(
                        "dashboard.mjs",
                        region.gateway().url().toString(),
                        collaboration.email("USAGE_MANAGER"),
                        LocalAccounts.PASSWORD,
                        chromium.toString());
        assertThat(result.exitCode()).as(result.output()).isZero();
        return JsonMapper.shared().readTree(result.output());
    }

    private static Optional<Path> chromium() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
