// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.AtOnce;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** Emmen joins after the collaboration declared for Groningen and Assen. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class ExtensionIntegrationTests {

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor manager;
    private UUID application;
    private UUID declaration;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        manager = Client.as(region.collaboration, "offering-manager");
        application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        declaration = client.declare(
                        region.collaboration,
                        application,
                        List.of(region.groningen.organisationId(), region.assen.organisationId()))
                .id();
        region.member(region.emmen, "CONFIRMED", Region.START.plusYears(1), null);
    }

    @Test
    void offersWhatIsCurrentAndNotDeclaredForTheNewcomer() {
        var gone = client.published(region.supplier, "APPLICATION", "Ingetrokken bij allen");
        var all = client.declare(region.collaboration, gone, List.of(region.assen.organisationId()));
        client.post(manager, "/v1/usages/" + all.all("usages", "usageId").getFirst() + "/withdrawals", null);
        var phasedOut = client.published(region.supplier, "APPLICATION", "Op zijn eind");
        var last = client.declare(region.collaboration, phasedOut, List.of(region.assen.organisationId()));
        client.post(
                manager,
                "/v1/usage-phase-changes",
                Map.of("usageIds", last.all("usages", "usageId"), "phase", "PHASING_OUT"));
        var covered = client.published(region.supplier, "APPLICATION", "Al aangemeld");
        client.declare(region.collaboration, covered, List.of(region.emmen.organisationId()));

        var missing = client.get(manager, missing(region.emmen.organisationId()));

        assertThat(missing.all("items", "id")).containsExactly(declaration.toString());
        assertThat(missing.body().path("total").asInt()).isEqualTo(1);
        assertThat(client.get(manager, missing(region.groningen.organisationId()))
                        .all("items", "/application/name"))
                .containsExactly("Al aangemeld");
    }

    @Test
    void declaresTheSameForTheNewcomerFromItsOwnStart() {
        var answer = extend("2027-06-01", region.emmen.organisationId());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("memberCount").asInt()).isEqualTo(3);
        assertThat(answer.all("usages", "/member/name"))
                .containsExactly("Gemeente Assen", "Gemeente Emmen", "Gemeente Groningen");
        var usageId = answer.all("usages", "usageId").get(1);
        var usage = client.get(manager, "/v1/usages/" + usageId).body();
        assertThat(usage.path("startsOn").asString()).isEqualTo("2027-06-01");
        assertThat(usage.path("phase").asString()).isEqualTo("PLANNED");
        assertThat(usage.path("hosting").asString()).isEqualTo("SAAS");
        assertThat(usage.has("phaseSince")).isFalse();
        assertThat(client.get(manager, missing(region.emmen.organisationId())).all("items", "id"))
                .isEmpty();
        var events = new Topic("usages").events(List.of(usageId), 1);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events.getFirst()).contains("usage-declared.v1").contains(declaration.toString());
    }

    @Test
    void refusesAsADeclarationDoesForAllOrForNone() {
        var stranger = Region.organisation("Gemeente Elders", "MUNICIPALITY");
        told.organisation(stranger, "ACTIVE", 2);

        var answer = extend(
                "2027-06-01", region.emmen.organisationId(), region.assen.organisationId(), stranger.organisationId());
        var tooEarly = extend("2026-12-31", region.emmen.organisationId());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("usage-declaration-refused");
        assertThat(answer.all("conflicts", "code")).containsExactly("already-declared", "not-a-member");
        assertThat(tooEarly.all("conflicts", "code")).containsExactly("not-a-member");
        client.post(
                Client.as(region.supplier, "offering-manager"),
                "/v1/offerings/" + application + "/withdrawals",
                Map.of("acceptInUse", true));
        assertThat(extend("2027-06-01", region.emmen.organisationId()).all("conflicts", "code"))
                .containsExactly("application-not-published");
        assertThat(read().path("memberCount").asInt()).isEqualTo(2);
        assertThat(read().path("usages")).hasSize(2);
        assertThat(client.get(manager, missing(region.emmen.organisationId())).all("items", "id"))
                .isEmpty();
    }

    @Test
    void extendsOnceWhenTwoDoSoAtTheSameMoment() throws Exception {
        var answers = AtOnce.perform(
                2, () -> extend("2027-06-01", region.emmen.organisationId()).status());

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(read().path("memberCount").asInt()).isEqualTo(3);
    }

    @Test
    void withdrawsForSomeMembersOrForNone() {
        var refused = reduce(region.assen.organisationId(), region.emmen.organisationId(), UUID.randomUUID());
        var reduced = reduce(region.assen.organisationId());
        var again = reduce(region.assen.organisationId());

        assertThat(refused.problem()).isEqualTo("usage-reduction-refused");
        assertThat(refused.all("conflicts", "code")).containsExactly("not-in-declaration", "unknown-party");
        assertThat(refused.all("conflicts", "reason").getFirst())
                .isEqualTo("Voor Gemeente Emmen geldt deze aanmelding niet of niet meer.");
        assertThat(reduced.all("usages", "status")).containsExactly("WITHDRAWN", "DECLARED");
        assertThat(again.status()).isEqualTo(409);
        var usageId = reduced.all("usages", "usageId").getFirst();
        assertThat(new Topic("usages").events(List.of(usageId), 2).getLast()).contains("usage-withdrawn.v1");
        assertThat(extend("2027-06-01", region.assen.organisationId()).status())
                .as("what was withdrawn can be declared anew")
                .isEqualTo(200);
    }

    private Client.Answer extend(String startsOn, UUID... members) {
        return client.post(
                manager,
                "/v1/usage-declarations/" + declaration + "/extensions",
                Map.of("memberIds", List.of(members), "startsOn", startsOn));
    }

    private Client.Answer reduce(UUID... members) {
        return client.post(
                manager,
                "/v1/usage-declarations/" + declaration + "/reductions",
                Map.of("memberIds", List.of(members)));
    }

    private JsonNode read() {
        return client.get(manager, "/v1/usage-declarations/" + declaration).body();
    }

    private static String missing(UUID member) {
        return "/v1/usage-declarations?missingMemberId=" + member;
    }
}
