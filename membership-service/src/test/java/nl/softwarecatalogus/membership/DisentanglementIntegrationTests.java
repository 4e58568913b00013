// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import nl.softwarecatalogus.platform.testing.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From the catalogue's usages to what it has to carry out, over real Kafka (DOMAIN 4.2). */
@IntegrationTest
@Import(Region.class)
@TestPropertySource(properties = "softwarecatalogus.membership.end-of-day.every=PT0.2S")
class DisentanglementIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired
    Region region;

    @Autowired
    JdbcTemplate database;

    @Autowired
    KafkaTemplate<String, String> kafka;

    private Region.Party member;
    private Region.Party collaboration;
    private UUID id;

    @SuppressWarnings("NullAway.Init")
    @BeforeEach
    void enrol() {
        member = region.municipality();
        collaboration = region.collaboration();
        id = region.confirmed(member, collaboration);
        database.update("UPDATE membership SET starts_on = '2020-01-01' WHERE id = ?", id);
    }

    @Test
    void settlesChoicesAndDefaultsOnTheEndDateAndTellsEachLineOnce() throws Exception {
        var taxes = share("Belastingen", 1, "DECLARED");
        var archive = share("Archief", 1, "DECLARED");
        var gone = share("Oud", 2, "WITHDRAWN");
        terminate(TODAY.plusDays(30));
        awaitKnown(gone);

        var open = read(member.holding("usage-viewer"));
        assertThat(open.path("lines").valueStream().map(line -> line.at("/application/name")
                        .asString()))
                .containsExactly("Archief", "Belastingen");
        assertThat(open.at("/lines/0/choice").isMissingNode()).isTrue();
        assertThat(choose(choice(taxes, "PHASE_OUT"), etag(), collaboration.holding("usage-manager")))
                .hasStatusOk();
        endNow();

        var settled = read(collaboration.administrator());
        assertThat(settled.path("settledOn").asString()).isEqualTo(TODAY.toString());
        assertThat(settled.path("lines").findValuesAsString("choice")).containsExactly("TAKE_OVER", "PHASE_OUT");
        var late = share("Laat", 1, "DECLARED");
        share(taxes, "Belastingen", 2, "DECLARED");
        var events = new Topic("disentanglements").events(told -> told.value().contains(id.toString()), 2);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events.getFirst())
                .contains(choice(taxes, "PHASE_OUT"), choice(archive, "TAKE_OVER"))
                .doesNotContain(gone.toString());
        assertThat(events.getLast()).contains(choice(late, "TAKE_OVER")).doesNotContain(taxes.toString());
        assertThat(choose(choice(taxes, "TAKE_OVER"), etag(), member.administrator()))
                .hasStatus(409)
                .bodyText()
                .contains("disentanglement-settled");
    }

    @Test
    void refusesAStaleListAndWhatIsNotShared() throws Exception {
        var taxes = share("Belastingen", 1, "DECLARED");
        awaitKnown(taxes);
        assertThat(region.get(uri(), member.administrator())).hasStatus(404);
        terminate(TODAY.plusDays(30));
        var stale = etag();
        assertThat(choose(choice(taxes, "TAKE_OVER"), stale, member.administrator()))
                .hasStatusOk();

        assertThat(choose(choice(taxes, "PHASE_OUT"), stale, collaboration.administrator()))
                .hasStatus(412);
        assertThat(choose(choice(taxes, "PHASE_OUT"), null, collaboration.administrator()))
                .hasStatus(428);
        assertThat(choose(choice(taxes, "BURN"), etag(), member.administrator()))
                .hasStatus(400);
        var faults = choose(
                choice(UUID.randomUUID(), "TAKE_OVER") + "," + choice(taxes, "PHASE_OUT") + ","
                        + choice(taxes, "TAKE_OVER"),
                etag(),
                member.administrator());
        assertThat(faults).hasStatus(400);
        assertThat(region.body(faults).path("invalidParams").findValuesAsString("code"))
                .containsExactly("usage-not-shared", "usage-twice");
        assertThat(read(member.administrator()).at("/lines/0/choice").asString())
                .isEqualTo("TAKE_OVER");
    }

    @Test
    void belongsToTheTwoPartiesAndTheFunctionalAdministrator() {
        terminate(TODAY.plusDays(30));
        for (var stranger : List.of(
                region.municipality().administrator(),
                region.collaboration().administrator(),
                TestTokens.vngViewer())) {
            assertThat(region.get(uri(), stranger)).hasStatus(403);
            assertThat(choose("", "*", stranger)).hasStatus(403);
        }
        assertThat(choose("", "*", member.holding("usage-viewer"))).hasStatus(403);
        assertThat(region.get(uri(), request -> request)).hasStatus(401);
        assertThat(choose("", "*", request -> request)).hasStatus(401);
        assertThat(region.get(uri(), TestTokens.functionalAdministrator())).hasStatusOk();
        assertThat(choose("", "*", TestTokens.functionalAdministrator())).hasStatusOk();
    }

    private void terminate(LocalDate endsOn) {
        assertThat(region.terminate(id, "{\"endsOn\":\"%s\"}".formatted(endsOn), member.administrator()))
                .hasStatusOk();
    }

    private void endNow() {
        database.update("UPDATE membership SET ends_on = ? WHERE id = ?", TODAY, id);
        await().atMost(Duration.ofSeconds(20)).until(() -> region.get("/v1/memberships/" + id, member.administrator())
                .getResponse()
                .getContentAsString()
                .contains("ENDED"));
    }

    private UUID share(String application, long version, String status) throws Exception {
        return share(UUID.randomUUID(), application, version, status);
    }

    private UUID share(UUID usageId, String application, long version, String status) throws Exception {
        var example = Path.of("../catalogue-service/contracts/nl.softwarecatalogus.usage-declared.v1.example.json");
        var event = (ObjectNode) region.json().readTree(Files.readString(example));
        event.put("id", UUID.randomUUID().toString()).put("subject", usageId.toString());
        var data = (ObjectNode) event.path("data");
        data.put("usageId", usageId.toString()).put("version", version).put("status", status);
        ((ObjectNode) data.path("application")).put("name", application);
        ((ObjectNode) data.path("member")).put("organisationId", member.id().toString());
        ((ObjectNode) data.path("declaredBy"))
                .put("organisationId", collaboration.id().toString());
        // One key for all of a test, so that the last one known means that all are known.
        kafka.send("nl.softwarecatalogus.usages", collaboration.id().toString(), event.toString())
                .get();
        return usageId;
    }

    private void awaitKnown(UUID usageId) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !database.queryForList("SELECT 1 FROM shared_usage WHERE usage_id = ?", usageId)
                        .isEmpty());
    }

    private MvcTestResult choose(String choices, @Nullable String ifMatch, RequestPostProcessor actor) {
        var request = region.http()
                .put()
                .uri(uri())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"choices\":[" + choices + "]}")
                .with(actor);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private static String choice(UUID usageId, String choice) {
        return "{\"usageId\":\"%s\",\"choice\":\"%s\"}".formatted(usageId, choice);
    }

    private @Nullable String etag() {
        return region.get(uri(), member.administrator()).getResponse().getHeader("ETag");
    }

    private JsonNode read(RequestPostProcessor reader) {
        var answer = region.get(uri(), reader);
        assertThat(answer).hasStatusOk();
        return region.body(answer);
    }

    private String uri() {
        return "/v1/memberships/" + id + "/disentanglement";
    }
}
