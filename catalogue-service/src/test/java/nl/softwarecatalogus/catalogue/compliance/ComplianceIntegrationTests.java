// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.file.UploadedFile;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class ComplianceIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;
    private static final String STANDARD_VERSION = "00000000-0000-4000-8000-000000000021";
    private static final byte[] PDF = "%PDF-1.7 getoetst".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    JdbcClient database;

    private Region region;
    private RequestPostProcessor supplier;
    private UUID application;
    private String compliances;

    @BeforeEach
    void offer() {
        client.importGemma();
        region = new Region(told).story();
        supplier = Client.as(region.supplier, "offering-manager");
        application = client.published(region.supplier, "APPLICATION", "Zaken Noord");
        compliances = "/v1/offerings/" + application + "/compliances";
    }

    @Test
    void isShownByAnAddressOrAFile() {
        var claimed = client.post(
                supplier,
                compliances,
                Map.of("standardVersionId", STANDARD_VERSION, "evidenceUrl", "https://toets.example/rapport"));
        var uri = compliances + "/" + claimed.id();
        var filed = client.upload(supplier, uri + "/file?fileName=rapport.pdf", claimed.etag(), PDF);
        var shown = client.get(VISITOR, compliances).body().path(0);
        var download = client.http().get().uri(uri + "/file").exchange();
        var revised = client.put(supplier, uri, Objects.requireNonNull(filed.etag()), Map.of());

        assertThat(claimed.status()).isEqualTo(201);
        assertThat(claimed.location()).endsWith(uri);
        assertThat(filed.body().at("/file/size").asInt()).isEqualTo(PDF.length);
        assertThat(shown.at("/standardVersion/name").asString()).isEqualTo("Zaken API-standaard 1.5");
        assertThat(shown.at("/file/fileName").asString()).isEqualTo("rapport.pdf");
        assertThat(download).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(download.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(revised.body().has("evidenceUrl")).isFalse();
        assertThat(revised.body().has("file")).as("stays").isTrue();
    }

    @Test
    void takesItsEvidenceAlongWhenItGoes() {
        var claimed = client.post(supplier, compliances, Map.of("standardVersionId", STANDARD_VERSION));
        var uri = compliances + "/" + claimed.id();
        client.upload(supplier, uri + "/file?fileName=een.pdf", "*", PDF);
        client.upload(supplier, uri + "/file?fileName=twee.pdf", "*", PDF);
        var before = files();

        var removed = client.call(HttpMethod.DELETE, supplier, uri, "*", null);

        assertThat(removed.status()).isEqualTo(204);
        assertThat(files()).isEqualTo(before - 1);
        assertThat(client.get(VISITOR, uri).problem()).isEqualTo("compliance-not-found");
    }

    @Test
    void refusesEvidenceThatIsTooLargeOrOfAnotherKind() {
        var claimed = client.post(supplier, compliances, Map.of("standardVersionId", STANDARD_VERSION));
        var uri = compliances + "/" + claimed.id() + "/file?fileName=rapport.pdf";
        var larger = Arrays.copyOf(PDF, UploadedFile.LARGEST + 1);
        var script = "#!/bin/sh".getBytes(StandardCharsets.US_ASCII);

        assertThat(client.upload(supplier, uri, "*", larger).all("invalidParams", "code"))
                .containsExactly("file-too-large");
        assertThat(client.upload(supplier, uri, "*", script).all("invalidParams", "code"))
                .containsExactly("file-type");
        assertThat(client.get(VISITOR, compliances).body().path(0).has("file")).isFalse();
    }

    @Test
    void refusesUnknownStandardsTheSameTwiceServicesAndStaleVersions() {
        var claimed = client.post(supplier, compliances, Map.of("standardVersionId", STANDARD_VERSION));
        var uri = compliances + "/" + claimed.id();
        var service = client.published(region.supplier, "SERVICE", "Beheer");
        var edited = Objects.requireNonNull(claimed.etag());
        client.put(supplier, uri, edited, Map.of("evidenceUrl", "https://toets.example"));

        assertThat(client.post(supplier, compliances, Map.of("standardVersionId", "bestaat-niet"))
                        .all("invalidParams", "name"))
                .containsExactly("standardVersionId");
        assertThat(client.post(supplier, compliances, Map.of("standardVersionId", STANDARD_VERSION))
                        .problem())
                .isEqualTo("compliance-exists");
        assertThat(client.post(
                                supplier,
                                "/v1/offerings/" + service + "/compliances",
                                Map.of("standardVersionId", STANDARD_VERSION))
                        .problem())
                .isEqualTo("service-complies-with-no-standard");
        assertThat(client.put(supplier, uri, edited, Map.of()).status()).isEqualTo(412);
        assertThat(client.call(HttpMethod.PUT, supplier, uri, null, Map.of()).status())
                .isEqualTo(428);
        assertThat(client.put(supplier, uri, "*", Map.of("evidenceUrl", "javascript:alert(1)"))
                        .all("invalidParams", "name"))
                .containsOnly("evidenceUrl");
    }

    @Test
    void isHiddenWithTheConcept() {
        var concept = client.concept(region.supplier, "APPLICATION", "Nog geheim");
        var uri = "/v1/offerings/" + concept + "/compliances";
        var claimed = client.post(supplier, uri, Map.of("standardVersionId", STANDARD_VERSION));
        client.upload(supplier, uri + "/" + claimed.id() + "/file?fileName=a.pdf", "*", PDF);

        assertThat(client.get(VISITOR, uri).status()).isEqualTo(404);
        assertThat(client.get(VISITOR, uri + "/" + claimed.id() + "/file").status())
                .isEqualTo(404);
        assertThat(client.get(VISITOR, compliances + "/" + claimed.id() + "/file")
                        .status())
                .as("by way of another offering")
                .isEqualTo(404);
    }

    private long files() {
        return database.sql("SELECT count(*) FROM stored_file")
                .query(Long.class)
                .single();
    }
}
