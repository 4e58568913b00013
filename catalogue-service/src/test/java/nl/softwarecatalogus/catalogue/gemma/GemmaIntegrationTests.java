// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class GemmaIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;
    private static final long MEGABYTE = 1024 * 1024;

    @Autowired
    Client client;

    @Autowired
    Told told;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void importTheFirstRelease() {
        client.importGemma();
    }

    @Test
    void saysWhatANewReleaseChanged() {
        var answer = client.importGemma(TestTokens.functionalAdministrator(), Client.file("next-release.xml"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("release").asString()).isEqualTo("2026-12-31");
        assertThat(answer.body().path("added").asInt()).as("Meldingencomponent").isEqualTo(1);
        assertThat(answer.body().path("removed").asInt()).isEqualTo(1);
        assertThat(answer.body().path("referenceComponents").asInt()).isEqualTo(3);
        assertThat(answer.body().path("standardVersions").asInt()).isEqualTo(2);
        var again = client.get(
                TestTokens.functionalAdministrator(),
                Objects.requireNonNull(answer.location()).replaceFirst(".*/api/catalogue", ""));
        assertThat(again.body()).isEqualTo(answer.body());
    }

    @Test
    void changesNothingWhenTheSameReleaseComesAgain() {
        var answer = client.importGemma(TestTokens.functionalAdministrator(), Client.file("release.xml"));

        assertThat(answer.body().path("unchanged").asBoolean()).isTrue();
        assertThat(answer.body().path("added").asInt()).isZero();
        assertThat(answer.body().path("changed").asInt()).isZero();
        assertThat(answer.body().path("removed").asInt()).isZero();
    }

    @Test
    void keepsTheEarlierReleaseWhenAFileIsFaultyOrTruncated() {
        var before = concepts();
        var whole = Client.file("next-release.xml");
        var half = Arrays.copyOf(whole, whole.length * 2 / 3);
        var lastLine = new String(half, StandardCharsets.UTF_8).lines().count();

        var faulty = client.importGemma(TestTokens.functionalAdministrator(), Client.file("faulty.xml"));
        var truncated = client.importGemma(TestTokens.functionalAdministrator(), half);

        assertThat(faulty.status()).isEqualTo(400);
        assertThat(faulty.problem()).isEqualTo("gemma-concepts-faulty");
        assertThat(faulty.all("invalidParams", "reason"))
                .containsExactly(
                        "Regel 14: het begrip heeft geen naam.",
                        "Regel 21: dit Object ID komt al eerder voor, op regel 6.",
                        "Regel 29: het begrip heeft geen Object ID.");
        assertThat(truncated.status()).isEqualTo(400);
        assertThat(truncated.body().path("detail").asString()).contains("regel " + lastLine + ",");
        assertThat(concepts()).isEqualTo(before);
    }

    @Test
    void keepsAComponentThatALaterReleaseLeavesOutForWhatRefersToIt() {
        var region = new Region(told).story();
        var leftOut = "00000000-0000-4000-8000-000000000003";
        var body = new java.util.HashMap<String, Object>();
        body.put("kind", "APPLICATION");
        body.put("name", "Documenten Noord");
        body.put("referenceComponentIds", List.of(leftOut));
        var manager = Client.as(region.supplier, "offering-manager");
        var offering = client.post(manager, "/v1/offerings", body);

        client.importGemma(TestTokens.functionalAdministrator(), Client.file("next-release.xml"));

        body.remove("kind");
        body.put("shortDescription", "Alle documenten");
        var revised =
                client.put(manager, "/v1/offerings/" + offering.id(), Objects.requireNonNull(offering.etag()), body);
        assertThat(revised.status()).isEqualTo(200);
        assertThat(revised.all("referenceComponents", "name")).containsExactly("Documentbeheercomponent");
        body.put("kind", "APPLICATION");
        var refused = client.post(manager, "/v1/offerings", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.all("invalidParams", "code")).containsExactly("unknown-gemma-concept");
    }

    @Test
    void showsTheStandardsOfAComponentUntilAReleaseLeavesThemOut() {
        var uri = "/v1/reference-components/" + Client.COMPONENT;

        var before = client.get(VISITOR, uri);
        client.importGemma(TestTokens.functionalAdministrator(), Client.file("next-release.xml"));
        var after = client.get(VISITOR, uri);

        assertThat(before.all("standards", "name")).containsExactly("Zaken API-standaard");
        assertThat(before.all("standards", "requirement")).containsExactly("MANDATORY");
        assertThat(after.body().path("standards").size()).isZero();
        assertThat(client.get(VISITOR, "/v1/reference-components/bestaat-niet").status())
                .isEqualTo(404);
    }

    @Test
    void letsEverybodyLookConceptsUp() {
        var components = client.get(VISITOR, "/v1/reference-components?q=zaak&pageSize=1");
        var standards = client.get(VISITOR, "/v1/standards?q=zaken");

        assertThat(components.all("items", "name")).containsExactly("Zaakafhandelcomponent");
        assertThat(components.all("items", "gemmaUrl"))
                .containsExactly("https://www.gemmaonline.nl/wiki/GEMMA/id-00000000-0000-4000-8000-000000000002");
        assertThat(standards.body().at("/items/0/versions/0/name").asString()).isEqualTo("Zaken API-standaard 1.4");
        assertThat(client.get(VISITOR, "/v1/standards?q=" + "x".repeat(201)).status())
                .isEqualTo(400);
        assertThat(client.get(VISITOR, "/v1/standards?pageSize=101").status()).isEqualTo(400);
    }

    @Test
    void explainsConceptsAndTerms() {
        var standards = client.get(VISITOR, "/v1/standards");
        var terms = client.get(VISITOR, "/v1/glossary-terms?q=verzoekschrift");
        var defined = client.get(VISITOR, "/v1/glossary-terms?q=bestuursorgaan");

        assertThat(standards.body().at("/items/0/versions/0/gemmaUrl").asString())
                .endsWith("/id-00000000-0000-4000-8000-000000000022");
        assertThat(terms.all("items", "name")).containsExactly("Aanvraag");
        assertThat(terms.all("items", "definition")).containsExactly("Verzoek om een besluit");
        assertThat(terms.body().at("/items/0/synonyms/0").asString()).isEqualTo("Verzoek");
        assertThat(defined.all("items", "explanation")).containsExactly("Schriftelijk, zie de Awb");
    }

    @Test
    void refusesAFileLargerThanAnyRelease() {
        var head = "<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\"><!--";
        var large = new byte[(int) (21 * MEGABYTE)];
        Arrays.fill(large, (byte) ' ');
        System.arraycopy(head.getBytes(StandardCharsets.UTF_8), 0, large, 0, head.length());

        assertThat(client.importGemma(TestTokens.functionalAdministrator(), large)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void readsAWholeReleaseOfGemma() throws IOException {
        var folder = Objects.requireNonNullElse(System.getenv("SOFTWARECATALOGUS_REFERENCE_DATA"), "../../shared/data");
        var file = Path.of(folder, "gemma-2026-06-30.ameff.xml");
        assumeTrue(Files.exists(file), () -> "SKIPPED: no real GEMMA release at " + file);
        var content = Files.readAllBytes(file);
        var heap = heapPools();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        var before =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();

        var started = System.nanoTime();
        var answer = client.importGemma(TestTokens.functionalAdministrator(), content);
        var took = Duration.ofNanos(System.nanoTime() - started);

        var peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        LoggerFactory.getLogger(getClass())
                .info("GEMMA was read in {} ms with {} MB", took.toMillis(), (peak - before) / MEGABYTE);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("referenceComponents").asInt()).isEqualTo(171);
        assertThat(answer.body().path("standards").asInt()).isEqualTo(200);
        assertThat(answer.body().path("standardVersions").asInt()).isEqualTo(323);
        assertThat(answer.body().path("externalFacilities").asInt()).isEqualTo(56);
        assertThat(answer.body().path("glossaryTerms").asInt())
                .as("business objects with a definition")
                .isEqualTo(489);
        assertThat(database.sql("SELECT count(*) FROM gemma_component_standard")
                        .query(Long.class)
                        .single())
                .as("those of gemma-refcomponent-standard.csv, and one that the table lacks")
                .isEqualTo(746);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
        assertThat(peak - before).isLessThan(512 * MEGABYTE);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private List<String> concepts() {
        return database.sql("SELECT concept::text FROM gemma_concept concept ORDER BY object_id")
                .query(String.class)
                .list();
    }
}
