// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of usage after it was declared: the member objects, the collaboration answers. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class UsageIntegrationTests {

    private static final Map<String, Object> REASON = Map.of("reason", "Wij gebruiken dit niet.");
    private static final Map<String, Object> PRODUCTION =
            Map.of("phase", "IN_PRODUCTION", "phaseSince", "2027-01-01", "hosting", "PAAS");

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    JsonMapper json;

    private Region region;
    private RequestPostProcessor manager;
    private RequestPostProcessor member;
    private UUID usage;
    private String uri;

    @BeforeEach
    void declare() {
        client.importGemma();
        region = new Region(told).story();
        manager = Client.as(region.collaboration, "usage-manager");
        member = Client.as(region.groningen, "usage-manager");
        var application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        var declaration = client.declare(region.collaboration, application, List.of(region.groningen.organisationId()));
        usage = UUID.fromString(declaration.all("usages", "usageId").getFirst());
        uri = "/v1/usages/" + usage;
    }

    @Test
    void letsTheMemberObjectAndTheCollaborationAnswer() {
        var disputed = client.post(member, uri + "/disputes", REASON);
        var again = client.post(member, uri + "/disputes", REASON);
        var adjusted = client.put(manager, uri, Objects.requireNonNull(disputed.etag()), PRODUCTION);
        var withdrawn = client.post(manager, uri + "/withdrawals", null);
        var late = client.post(member, uri + "/disputes", REASON);

        assertThat(disputed.body().path("status").asString()).isEqualTo("DISPUTED");
        assertThat(disputed.body().path("disputeReason").asString()).isEqualTo("Wij gebruiken dit niet.");
        assertThat(again.problem()).isEqualTo("usage-already-disputed");
        assertThat(adjusted.body().path("status").asString()).isEqualTo("DECLARED");
        assertThat(adjusted.body().path("phase").asString()).isEqualTo("IN_PRODUCTION");
        assertThat(withdrawn.body().path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("usage-withdrawn");
        var events = new Topic("usages").events(List.of(usage), 4);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events)
                .extracting(event -> json.readTree(event).path("type").asString())
                .containsExactly(
                        "nl.softwarecatalogus.usage-declared.v1",
                        "nl.softwarecatalogus.usage-disputed.v1",
                        "nl.softwarecatalogus.usage-adjusted.v1",
                        "nl.softwarecatalogus.usage-withdrawn.v1");
        assertThat(events)
                .extracting(event -> json.readTree(event).at("/data/version").asInt())
                .containsExactly(1, 2, 3, 4);
        assertThat(String.join("", events)).doesNotContain("Wij gebruiken dit niet.", "Besluit van het bestuur");
    }

    @Test
    void asksForTheVersionThatWasSeen() {
        var seen = client.get(manager, uri);
        client.post(member, uri + "/disputes", REASON);

        var stale = client.put(manager, uri, Objects.requireNonNull(seen.etag()), PRODUCTION);
        var without = client.call(HttpMethod.PUT, manager, uri, null, PRODUCTION);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(without.status()).isEqualTo(428);
        assertThat(client.get(manager, uri).body().path("status").asString()).isEqualTo("DISPUTED");
    }

    @Test
    void refusesPhasesAndDatesThatDoNotFit() {
        var unknown = client.put(manager, uri, "*", Map.of("phase", "KAPOT", "phaseSince", "gisteren"));
        var early = client.put(manager, uri, "*", Map.of("phase", "IN_PRODUCTION", "phaseSince", "2026-12-31"));
        var wordless = client.post(member, uri + "/disputes", Map.of("reason", "   "));

        assertThat(unknown.all("invalidParams", "name")).containsExactlyInAnyOrder("phase", "phaseSince");
        assertThat(early.all("invalidParams", "code")).containsExactly("phase-before-start");
        assertThat(wordless.all("invalidParams", "name")).containsOnly("reason");
    }

    @Test
    void canBeDeclaredAnewAfterItWasWithdrawn() {
        var application = UUID.fromString(
                client.get(manager, uri).body().at("/application/offeringId").asString());
        client.post(manager, uri + "/withdrawals", null);

        var anew = client.declare(region.collaboration, application, List.of(region.groningen.organisationId()));

        assertThat(anew.status()).isEqualTo(201);
        assertThat(landscapeOfGroningen()).hasSize(1).doesNotContain(usage.toString());
    }

    @Test
    void listsDeclarationsNewestFirstWithTheirNoteForTheCollaborationOnly() {
        var second = client.published(region.supplier, "MODULE", "Balie");
        client.declare(region.collaboration, second, List.of(region.assen.organisationId()));

        var list = client.get(manager, "/v1/usage-declarations?pageSize=1");

        assertThat(list.body().path("total").asInt()).isEqualTo(2);
        assertThat(list.all("items", "/application/name")).containsExactly("Balie");
        assertThat(list.all("items", "note")).containsExactly("Besluit van het bestuur");
        var uri = "/v1/usage-declarations/" + list.all("items", "id").getFirst();
        assertThat(client.get(manager, uri).all("usages", "/member/name")).containsExactly("Gemeente Assen");
        var byVng = client.get(nl.softwarecatalogus.platform.testing.TestTokens.functionalAdministrator(), uri);
        assertThat(byVng.status()).isEqualTo(200);
        assertThat(byVng.body().has("note")).isFalse();
    }

    @Test
    void changesThePhaseOfManyAtOnceAndLeavesTheRestAsItIs() {
        var members = region.members(342);
        var application = client.published(region.supplier, "APPLICATION", "Zaken Noord");
        var usages = client.declare(region.collaboration, application, members).all("usages", "usageId");

        var started = System.nanoTime();
        var answer = changePhase(usages, "2027-01-01");
        var milliseconds = (System.nanoTime() - started) / 1_000_000;

        LoggerFactory.getLogger(getClass()).info("342 phases were changed in {} ms", milliseconds);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.all("usages", "phase")).hasSize(342).containsOnly("IN_PRODUCTION");
        assertThat(answer.all("usages", "hosting")).containsOnly("SAAS");
        assertThat(milliseconds).isLessThan(2_000);
        assertThat(new Topic("usages").events(usages, 684)).hasSize(684);
    }

    @Test
    void changesNoPhaseAtAllWhenOneCannotChange() {
        var application = client.published(region.supplier, "APPLICATION", "Zaken Noord");
        var declared = client.declare(
                region.collaboration,
                application,
                List.of(region.assen.organisationId(), region.groningen.organisationId()));
        var usages = declared.all("usages", "usageId");
        client.post(Client.as(region.assen, "usage-manager"), "/v1/usages/" + usages.getFirst() + "/disputes", REASON);
        client.post(manager, uri + "/withdrawals", null);

        var answer = changePhase(List.of(usages.getFirst(), usages.getLast(), usage.toString()), "2027-01-01");
        var early = changePhase(List.of(usages.getLast()), "2026-12-31");
        var unknown = changePhase(List.of(usages.getLast(), UUID.randomUUID().toString()), "2027-01-01");

        assertThat(answer.problem()).isEqualTo("phase-change-refused");
        assertThat(answer.all("conflicts", "reason"))
                .containsExactly(
                        "Zaken Noord – Gemeente Assen: het lid heeft bezwaar gemaakt. Beantwoord dat eerst.",
                        "Burgerzaken Noord – Gemeente Groningen: dit gebruik is ingetrokken.");
        assertThat(early.all("conflicts", "code")).containsExactly("phase-before-start");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(client.get(manager, "/v1/usages/" + usages.getLast())
                        .body()
                        .path("phase")
                        .asString())
                .isEqualTo("PLANNED");
    }

    private Client.Answer changePhase(List<String> usages, String since) {
        return client.post(
                manager,
                "/v1/usage-phase-changes",
                Map.of("usageIds", usages, "phase", "IN_PRODUCTION", "phaseSince", since));
    }

    private List<String> landscapeOfGroningen() {
        return client.get(member, "/v1/landscapes/" + region.groningen.organisationId())
                .all("items", "usageId");
    }
}
