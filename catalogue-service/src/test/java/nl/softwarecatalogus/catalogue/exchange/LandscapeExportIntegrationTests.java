// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class LandscapeExportIntegrationTests {

    private static final String FACILITY = "00000000-0000-4000-8000-000000000031";

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    MockMvcTester http;

    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Region region;
    private RequestPostProcessor member;
    private RequestPostProcessor manager;
    private UUID own;
    private UUID declared;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        member = Client.as(region.groningen, "usage-manager");
        manager = Client.as(region.collaboration, "usage-manager");
        own = client.published(region.supplier, "APPLICATION", "=SOM(1) " + word);
        declared = client.published(region.supplier, "APPLICATION", "Zaken; \"Noord\" " + word);
        var version = client.post(
                        Client.as(region.supplier, "offering-manager"),
                        "/v1/offerings/" + own + "/versions",
                        Map.of("number", "2.4.0", "inUseFrom", "2025-01-01", "endOfSupportFrom", "2031-05-01"))
                .id();
        var usage = new HashMap<>(Client.ownUsage(own));
        usage.put("versionId", version);
        usage.put("endsOn", "2032-12-31");
        assertThat(client.post(member, "/v1/usages", usage).status()).isEqualTo(201);
        client.declare(
                region.collaboration,
                declared,
                List.of(region.groningen.organisationId(), region.assen.organisationId()));
    }

    @ParameterizedTest
    @EnumSource
    void givesWhatCanBeTakenInAgainUnchanged(SheetFormat format) throws IOException {
        var file = give(member, "/v1/landscape-exports", format, "nl").getContentAsByteArray();

        var taken = client.send(HttpMethod.POST, member, "/v1/landscape-imports", null, format.mediaType(), file);

        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(200);
        assertThat(taken.body().path("unchanged").asInt()).isEqualTo(1);
        assertThat(taken.body().path("added").asInt())
                .as("what was declared is not its own")
                .isZero();
        assertThat(taken.body().path("revised").asInt()).isZero();
    }

    @Test
    void givesAnOrganisationWhatItUsesAndThroughWhom() {
        var file = give(member, "/v1/landscape-exports", SheetFormat.CSV, "nl");

        assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition")).contains("landschap.csv");
        assertThat(text(file).lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .contains("\"'=SOM(1) " + word + "\"")
                        .contains("\"In productie\";\"2025-06-01\";\"2025-06-01\";\"2032-12-31\"")
                        .contains("\"2.4.0\";\"\";\"Geldig\";\"2031-05-01\";\"Gepubliceerd\""))
                .anySatisfy(line -> assertThat(line)
                        .contains("\"Zaken; \"\"Noord\"\" " + word + "\"")
                        .contains("\"Samenwerking Digitale Regio Noord\";\"Geldig\""));
    }

    @Test
    void givesACollaborationALinePerMemberInTheLanguageAskedWithItsFilters() {
        var path = "/v1/collaborations/" + region.collaboration.organisationId() + "/landscape-exports";

        var all = give(manager, path, SheetFormat.CSV, "en");
        var ofOne = give(manager, path + "?memberId=" + region.assen.organisationId(), SheetFormat.CSV, "en");
        var none = give(manager, path + "?phase=PHASED_OUT", SheetFormat.CSV, "en");

        assertThat(text(all)).startsWith("\uFEFF\"Member\";");
        assertThat(text(all).lines()).hasSize(3);
        assertThat(text(all))
                .contains("\"Gemeente Assen\"", "\"Gemeente Groningen\"")
                .doesNotContain("SOM(1)");
        assertThat(text(ofOne).lines()).hasSize(2);
        assertThat(text(none).lines()).hasSize(1);
    }

    @Test
    void givesTheMatrixAsASecondSheet() throws IOException {
        var path = "/v1/collaborations/" + region.collaboration.organisationId() + "/landscape-exports";

        var file = give(manager, path, SheetFormat.XLSX, "nl").getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("Landschap", "Matrix");
            var matrix = sheets.getLast().read();
            assertThat(matrix).hasSize(2);
            assertThat(matrix.getFirst().stream().map(cell -> cell.getText()))
                    .containsExactly("Applicatie", "Leverancier", "Gemeente Assen", "Gemeente Groningen");
            assertThat(matrix.getLast().stream().map(cell -> cell.getText()))
                    .containsExactly("Zaken; \"Noord\" " + word, "Noorderlicht Software", "Gepland", "Gepland");
        }
    }

    @Test
    void givesInterfacesWithoutNotes() {
        client.post(
                manager,
                "/v1/interfaces",
                Map.of(
                        "source",
                        Map.of("applicationId", declared, "memberId", region.groningen.organisationId()),
                        "externalFacilityId",
                        FACILITY,
                        "type",
                        "MESSAGING",
                        "direction",
                        "BOTH",
                        "phase",
                        "PLANNED",
                        "note",
                        "Alleen voor ons " + word));

        var file = text(give(manager, "/v1/interface-exports", SheetFormat.CSV, "nl"));

        assertThat(file.lines()).hasSize(2);
        assertThat(file)
                .contains("\"Berichtenverkeer\"", "\"Gemeente Groningen\"")
                .doesNotContain("Alleen voor ons");
        assertThat(text(give(manager, "/v1/interface-exports?type=API", SheetFormat.CSV, "nl"))
                        .lines())
                .hasSize(1);
    }

    @Test
    void refusesOthersAsTheListsDo() {
        for (var stranger : List.of(
                Client.as(region.supplier, "administrator", "offering-manager"),
                Client.as(region.assen, "usage-manager"),
                Client.as(region.emmen, "usage-manager"))) {
            for (var path : List.of(
                    "/v1/landscape-exports?organisationId=" + region.groningen.organisationId(),
                    "/v1/collaborations/" + region.collaboration.organisationId() + "/landscape-exports",
                    "/v1/interface-exports?organisationId=" + region.groningen.organisationId())) {
                var refused = client.get(stranger, path);
                assertThat(refused.status()).as(path).isEqualTo(403);
                assertThat(refused.problem()).isEqualTo("not-allowed");
            }
        }
    }

    private MockHttpServletResponse give(RequestPostProcessor reader, String uri, SheetFormat format, String language) {
        var response = http.get()
                .uri(uri)
                .with(reader)
                .header("Accept", format.mediaType())
                .header("Accept-Language", language)
                .exchange()
                .getResponse();
        assertThat(response.getStatus()).as(uri).isEqualTo(200);
        return response;
    }

    private static String text(MockHttpServletResponse file) {
        return new String(Objects.requireNonNull(file.getContentAsByteArray()), UTF_8);
    }
}
