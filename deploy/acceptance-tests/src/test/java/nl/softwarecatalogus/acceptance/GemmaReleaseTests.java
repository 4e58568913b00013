// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Document;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Caller;
import nl.softwarecatalogus.acceptance.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** VNG looks at a GEMMA release, sees whom it touches, and imports exactly that; what was offered stays linked. */
@AcceptanceTest
class GemmaReleaseTests {

    private static final String RELEASES = Region.CATALOGUE + "/gemma-releases";
    private static final String PREVIEWS = Region.CATALOGUE + "/gemma-release-previews";
    private static final String PRESENT = Document.read("/demo/gemma.ameff.xml");
    private static final String NEXT =
            PRESENT.replace("Zaakregistratiecomponent", "Zaakcomponent").replace("2026-06-30", "2026-12-31");

    @AfterEach
    void goBack(Region region) {
        send(region.officer(), RELEASES, PRESENT).expect(201);
    }

    @Test
    void showsWhomAReleaseTouchesAndKeepsTheirLinks(Region region) {
        var preview = send(region.officer(), PREVIEWS, NEXT).expect(201);
        var changes = region.officer()
                .get(PREVIEWS + "/" + preview.id() + "/changes?touching=true")
                .expect(200)
                .json();

        assertThat(preview.text("release")).isEqualTo("2026-12-31");
        assertThat(preview.text("latestRelease")).isEqualTo("2026-06-30");
        assertThat(changes.at("/items/0/name").asString()).isEqualTo("Zaakcomponent");
        assertThat(changes.at("/items/0/differences/0/before").asString()).isEqualTo("Zaakregistratiecomponent");
        assertThat(changes.at("/items/0/offeringCount").asInt()).isPositive();
        assertThat(componentOf(region)).isEqualTo("Zaakregistratiecomponent");

        region.officer().post(PREVIEWS + "/" + preview.id() + "/imports").expect(201);

        assertThat(componentOf(region)).isEqualTo("Zaakcomponent");
        var latest = region.officer().get(RELEASES).expect(200).json().at("/items/0");
        assertThat(latest.path("id").asString()).isEqualTo(preview.id());
        assertThat(latest.path("changed").asInt()).isEqualTo(1);
    }

    @Test
    void refusesWhatWasSeenBeforeAnotherImport(Region region) {
        var preview = send(region.officer(), PREVIEWS, NEXT).expect(201);
        send(region.officer(), RELEASES, PRESENT).expect(201);

        var reply = region.officer()
                .post(PREVIEWS + "/" + preview.id() + "/imports")
                .expect(409);

        assertThat(reply.text("detail")).contains("Lees het bestand opnieuw");
        assertThat(componentOf(region)).isEqualTo("Zaakregistratiecomponent");
    }

    @Test
    void isNoBusinessOfASupplier(Region region) {
        var preview = send(region.officer(), PREVIEWS, NEXT).expect(201);
        var supplier = region.parties().supplier().offeringManager();

        send(supplier, PREVIEWS, NEXT).expect(403);
        supplier.get(PREVIEWS + "/" + preview.id() + "/changes").expect(403);
        supplier.post(PREVIEWS + "/" + preview.id() + "/imports").expect(403);
        supplier.get(RELEASES).expect(403);
    }

    private static String componentOf(Region region) {
        return region.gateway()
                .visitor()
                .get(Region.CATALOGUE + "/offerings/" + region.applicationId())
                .expect(200)
                .json()
                .at("/referenceComponents/0/name")
                .asString();
    }

    private static Reply send(Caller caller, String path, String file) {
        return caller.send("POST", path, Map.of(), "application/xml", file);
    }
}
