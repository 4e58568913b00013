// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class LandscapeImportIntegrationTests {

    @Autowired
    Told told;

    @Autowired
    Client client;

    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Region region;
    private RequestPostProcessor member;
    private String landscape;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        member = Client.as(region.groningen, "usage-manager");
        landscape = "/v1/landscapes/" + region.groningen.organisationId();
    }

    @Test
    void recordsWhatIsNewAdjustsWhatIsThereAndLeavesTheRest() {
        var civil = client.published(region.supplier, "APPLICATION", "Burgerzaken " + word);
        client.published(region.supplier, "APPLICATION", "Zaken " + word);
        var parking = client.published(region.supplier, "APPLICATION", "Parkeren " + word);
        client.post(
                Client.as(region.supplier, "offering-manager"),
                "/v1/offerings/" + civil + "/versions",
                Map.of("number", "2.4.0", "inUseFrom", "2025-01-01"));
        client.post(member, "/v1/usages", Client.ownUsage(civil));
        client.post(member, "/v1/usages", Client.ownUsage(parking));
        var file = """
                Applicatie;Leverancier;Fase;Fase sinds;Ingangsdatum;Hosting;Versie
                burgerzaken %1$s;;In uitfasering;2026-01-01;;Op eigen locatie;2.4.0
                Zaken %1$s;Noorderlicht Software;In productie;1-2-2026;01-02-2026;SaaS;
                """.formatted(word);

        var tried = take(file, true);
        var before = client.get(member, landscape).body().path("total").asInt();
        var taken = take(file, false);
        var again = take(file, false);

        assertThat(tried.all("faults", "reason")).isEmpty();
        assertThat(before).isEqualTo(2);
        assertThat(taken.body().path("added").asInt()).isEqualTo(1);
        assertThat(taken.body().path("revised").asInt()).isEqualTo(1);
        assertThat(again.body().path("unchanged").asInt()).isEqualTo(2);
        var entries = client.get(member, landscape);
        assertThat(entries.all("items", "phase")).containsExactly("PHASING_OUT", "IN_PRODUCTION", "IN_PRODUCTION");
        assertThat(entries.body().at("/items/0/applicationVersion/number").asString())
                .isEqualTo("2.4.0");
        assertThat(entries.body().at("/items/2/startsOn").asString()).isEqualTo("2026-02-01");
    }

    @Test
    void namesEveryFaultByRowAndChangesNothing() {
        var civil = client.published(region.supplier, "APPLICATION", "Burgerzaken " + word);
        client.published(region.supplier, "APPLICATION", "Dubbel " + word);
        client.published(region.collaboration, "APPLICATION", "Dubbel " + word);
        client.concept(region.supplier, "APPLICATION", "Geheim " + word);
        client.post(member, "/v1/usages", Client.ownUsage(civil));
        var file = """
                Applicatie;Leverancier;Fase;Fase sinds;Ingangsdatum;Hosting;Versie
                Burgerzaken %1$s;;In productie;;2020-01-01;;
                Dubbel %1$s;;Gepland;;2026-01-01;;
                Burgerzakn %1$s;;Gepland;;2026-01-01;;
                Geheim %1$s;;Gepland;;2026-01-01;;
                Burgerzaken %1$s;;Ooit;morgen;;SaaS;9.9.9
                """.formatted(word);

        var tried = take(file, true);
        var refused = take(file, false);

        assertThat(tried.all("faults", "code"))
                .containsExactlyInAnyOrder(
                        "start-never-changes",
                        "application-ambiguous",
                        "application-unknown",
                        "application-unknown",
                        "enum",
                        "format.localdate",
                        "unknown-version");
        assertThat(tried.body().at("/notices/0/row").asInt()).isEqualTo(4);
        assertThat(tried.body().at("/notices/0/similar/0/offering/name").asString())
                .isEqualTo("Burgerzaken " + word);
        assertThat(tried.body().path("notices").toString()).doesNotContain("Geheim");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.all("invalidParams", "name")).contains("rows[3].supplier", "rows[4].application");
        assertThat(client.get(member, landscape).body().path("total").asInt()).isEqualTo(1);
    }

    private Client.Answer take(String csv, boolean dryRun) {
        return client.send(
                HttpMethod.POST,
                member,
                "/v1/landscape-imports?dryRun=" + dryRun,
                null,
                SheetFormat.CSV_TYPE,
                csv.getBytes(UTF_8));
    }
}
