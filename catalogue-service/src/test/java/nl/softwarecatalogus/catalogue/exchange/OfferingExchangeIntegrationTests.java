// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class OfferingExchangeIntegrationTests {

    private static final String IMPORTS = "/v1/offering-imports";

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor manager;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        manager = Client.as(region.collaboration, "offering-manager");
    }

    @Test
    void takesAndGivesHostingAndContact() {
        take("""
                Soort;Naam;Cloudmodel;Landen van hosting;Rechtsgebieden;Contactpunt;E-mailadres contactpunt
                Applicatie;Zaken Noord;SaaS;NL | DE;NL;Servicepunt;servicepunt@voorbeeld.example
                """, false);
        var faulty = take("""
                Soort;Naam;Landen van hosting;E-mailadres contactpunt
                Applicatie;Balie;Nederland;geen adres
                """, true);

        var given = client.call(HttpMethod.GET, manager, "/v1/offering-exports", null, null);

        assertThat(given.body().asString()).contains("NL | DE", "Servicepunt", "servicepunt@voorbeeld.example");
        assertThat(faulty.all("faults", "column"))
                .contains("Landen van hosting", "E-mailadres contactpunt", "Contactpunt");
    }

    @Test
    void addsWhatIsNewAndRevisesWhatIsThere() {
        var present = client.published(region.collaboration, "APPLICATION", "Burgerzaken Noord");
        var file = """
                Soort;Naam;Korte omschrijving;Website;Licentievorm;SPDX-kenmerk;Cloudmodel;Referentiecomponenten
                Applicatie;Burgerzaken Noord;Nu met een omschrijving;;;;SaaS;Burgerzakencomponent
                Module;Balie Noord;;https://balie.example;Open source;EUPL-1.2;;
                dienst;Beheer Noord;;;;;;
                """;

        var tried = take(file, true);
        var untouched = client.get(manager, "/v1/offerings/" + present).body().has("shortDescription");
        var taken = take(file, false);
        var again = take(file, false);

        assertThat(tried.body().path("dryRun").asBoolean()).isTrue();
        assertThat(tried.body().path("added").asInt()).isEqualTo(2);
        assertThat(tried.body().path("revised").asInt()).isEqualTo(1);
        assertThat(untouched).as("a dry run changes nothing").isFalse();
        assertThat(taken.status()).isEqualTo(200);
        var revised = client.get(manager, "/v1/offerings/" + present).body();
        assertThat(revised.path("shortDescription").asString()).isEqualTo("Nu met een omschrijving");
        assertThat(revised.path("cloudModel").asString()).isEqualTo("SAAS");
        assertThat(client.get(
                                manager,
                                "/v1/offerings?status=CONCEPT&providerId=" + region.collaboration.organisationId())
                        .all("items", "name"))
                .containsExactlyInAnyOrder("Balie Noord", "Beheer Noord");
        assertThat(again.body().path("unchanged").asInt()).isEqualTo(3);
    }

    @Test
    void namesEveryFaultByRowAndChangesNothing() {
        var foreign = client.published(region.supplier, "APPLICATION", "Van een ander");
        var withdrawn = client.published(region.collaboration, "APPLICATION", "Oud");
        client.post(manager, "/v1/offerings/" + withdrawn + "/withdrawals", null);
        var file = """
                Sleutel;Soort;Naam;Website;Licentievorm;Referentiecomponenten
                ;Applicatie;Goed;;;
                ;Spel;;geen adres;Open source;Bestaat niet
                %s;;Niet van mij;;;
                %s;;Ingetrokken;;;
                geen sleutel;Applicatie;goed;;;
                """.formatted(foreign, withdrawn);

        var tried = take(file, true);
        var refused = take(file, false);

        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.all("faults", "code"))
                .containsExactlyInAnyOrder(
                        "enum",
                        "required",
                        "format.uri",
                        "spdx-id-needed",
                        "unknown-gemma-concept",
                        "offering-not-yours",
                        "required",
                        "offering-withdrawn",
                        "format.uuid",
                        "row-twice");
        assertThat(tried.all("faults", "column")).contains("Naam", "Website", "Sleutel", "Referentiecomponenten");
        assertThat(tried.all("faults", "reason")).contains("Kies een van: Applicatie, Module, Dienst.");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("import-refused");
        assertThat(refused.all("invalidParams", "name"))
                .contains("rows[3].name", "rows[3].website", "rows[6].offeringId");
        assertThat(client.get(manager, "/v1/offerings?q=Goed&providerId=" + region.collaboration.organisationId())
                        .all("items", "name"))
                .isEmpty();
    }

    @Test
    void warnsOfWhatIsThereUnderAlmostTheSameName() {
        var word = "Vergunningen" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        client.published(region.supplier, "APPLICATION", word + " Online");
        client.concept(region.supplier, "APPLICATION", word + " Geheim");

        var tried = take("soort;naam\nApplicatie;" + word + " Onlime\n", true);
        var direct = client.get(manager, "/v1/similar-offerings?name=" + word + " Onlime");

        assertThat(tried.body().at("/notices/0/row").asInt()).isEqualTo(2);
        assertThat(tried.body().at("/notices/0/similar/0/offering/name").asString())
                .isEqualTo(word + " Online");
        assertThat(direct.body().path(0).path("likeness").asDouble()).isGreaterThan(0.5);
        assertThat(direct.body().toString()).doesNotContain("Geheim");
        assertThat(client.get(Client.as(region.supplier, "usage-viewer"), "/v1/similar-offerings?name=" + word)
                        .body()
                        .toString())
                .as("its own concept")
                .contains("Geheim");
    }

    @Test
    void givesOutWhatItTakesIn() throws IOException {
        client.published(region.collaboration, "APPLICATION", "=Burgerzaken");
        client.concept(region.collaboration, "SERVICE", "Beheer");
        var export =
                client.http().get().uri("/v1/offering-exports").with(manager).exchange();
        var bytes = export.getResponse().getContentAsByteArray();

        var back = client.send(HttpMethod.POST, manager, IMPORTS, null, SheetFormat.CSV_TYPE, bytes);
        var xlsx = client.http()
                .get()
                .uri("/v1/offering-exports")
                .header("Accept", SheetFormat.XLSX_TYPE)
                .with(manager)
                .exchange();
        var backAgain = client.send(
                HttpMethod.POST,
                manager,
                IMPORTS,
                null,
                SheetFormat.XLSX_TYPE,
                xlsx.getResponse().getContentAsByteArray());

        assertThat(export).hasStatusOk().hasHeader("Content-Type", SheetFormat.CSV_TYPE);
        assertThat(new String(bytes, UTF_8))
                .contains("Sleutel")
                .contains("'=Burgerzaken")
                .contains("Concept");
        assertThat(back.body().path("unchanged").asInt()).isEqualTo(2);
        assertThat(backAgain.body().path("unchanged").asInt()).isEqualTo(2);
        var english = client.http()
                .get()
                .uri("/v1/offering-exports")
                .header("Accept-Language", "en")
                .with(manager)
                .exchange();
        assertThat(new String(english.getResponse().getContentAsByteArray(), UTF_8))
                .contains("Short description")
                .contains("Service");
    }

    @Test
    void takesASpreadsheetMadeByHand() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Proef", "1.0")) {
            var sheet = workbook.newWorksheet("Blad");
            sheet.value(0, 0, "Kind");
            sheet.value(0, 1, "Name");
            sheet.value(1, 0, "Application");
            sheet.value(1, 1, "Met de hand");
        }

        var taken = client.send(
                HttpMethod.POST,
                TestTokens.functionalAdministrator(),
                IMPORTS + "?providerId=" + region.supplier.organisationId(),
                null,
                SheetFormat.XLSX_TYPE,
                file.toByteArray());

        assertThat(taken.body().path("added").asInt()).isEqualTo(1);
    }

    @Test
    void makesAConceptOfAPubliccode() {
        var yaml = """
                publiccodeYmlVersion: "0.4"
                name: Open Zaak Noord
                url: https://git.example/open-zaak
                legal: {license: EUPL-1.2}
                description:
                  en: {shortDescription: Manages cases}
                  nl: {shortDescription: Beheert zaken, longDescription: "Voor %s"}
                maintenance:
                  contacts: [{name: Jan Jansen, email: jan@voorbeeld.example}]
                """.formatted("x".repeat(6000));

        var taken = publiccode(yaml);

        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.body().path("status").asString()).isEqualTo("CONCEPT");
        assertThat(taken.body().path("shortDescription").asString()).isEqualTo("Beheert zaken");
        assertThat(taken.body().path("longDescription").asString())
                .hasSize(5000)
                .endsWith("…");
        assertThat(taken.body().path("website").asString()).isEqualTo("https://git.example/open-zaak");
        assertThat(taken.body().path("spdxId").asString()).isEqualTo("EUPL-1.2");
        assertThat(taken.body().toString()).doesNotContain("Jansen");
    }

    @Test
    void refusesWhatIsNoPubliccode() {
        assertThat(publiccode("name: Iets anders").all("invalidParams", "code")).containsExactly("not-publiccode");
        assertThat(publiccode("a: [b: {").all("invalidParams", "code")).containsExactly("not-publiccode");
        assertThat(publiccode("&a [*a, *a]").all("invalidParams", "code")).containsExactly("not-publiccode");
        assertThat(publiccode("publiccodeYmlVersion: \"0.4\"\nlegal: {license: MIT OR EUPL-1.2}")
                        .all("invalidParams", "name"))
                .containsExactly("name", "legal.license");
        assertThat(publiccode("publiccodeYmlVersion: \"0.4\" #" + "x".repeat(300_000))
                        .all("invalidParams", "code"))
                .containsExactly("publiccode-too-large");
    }

    private Client.Answer take(String csv, boolean dryRun) {
        return client.send(
                HttpMethod.POST,
                manager,
                IMPORTS + "?dryRun=" + dryRun,
                null,
                SheetFormat.CSV_TYPE + ";charset=utf-8",
                csv.getBytes(UTF_8));
    }

    private Client.Answer publiccode(String yaml) {
        return client.send(
                HttpMethod.POST, manager, "/v1/publiccode-imports", null, "application/yaml", yaml.getBytes(UTF_8));
    }
}
