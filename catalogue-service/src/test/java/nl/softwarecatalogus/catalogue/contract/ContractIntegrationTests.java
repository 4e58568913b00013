// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class ContractIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor member;
    private RequestPostProcessor collaboration;
    private UUID application;
    private UUID own;
    private UUID via;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        member = Client.as(region.groningen, "usage-manager");
        collaboration = Client.as(region.collaboration, "usage-manager");
        application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        var elsewhere = client.published(region.supplier, "APPLICATION", "Zaken Noord");
        own = client.post(member, "/v1/usages", Client.ownUsage(application)).id();
        via = UUID.fromString(
                client.declare(region.collaboration, elsewhere, List.of(region.groningen.organisationId()))
                        .all("usages", "usageId")
                        .getFirst());
    }

    @Test
    void standsBehindUsageUntilItIsWithdrawn() {
        var registered = client.post(member, "/v1/contracts", wish(own));
        var uri = "/v1/contracts/" + registered.id();
        var change = wish(own);
        change.put("endsOn", "2030-01-01");
        change.put("costs", null);
        var emptying = JsonMapper.shared().writeValueAsString(change);
        var revised = client.put(member, uri, Objects.requireNonNull(registered.etag()), emptying);
        var stale = client.put(member, uri, Objects.requireNonNull(registered.etag()), change);
        var unseen = client.call(HttpMethod.PUT, member, uri, null, change);
        var withdrawn = client.post(member, uri + "/withdrawals", null);
        var late = client.post(member, uri + "/withdrawals", null);

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.location()).endsWith("/api/catalogue" + uri);
        assertThat(registered.body().at("/organisation/name").asString()).isEqualTo("Gemeente Groningen");
        assertThat(registered.body().at("/supplier/name").asString()).isEqualTo("Noorderlicht Software");
        assertThat(registered.body().path("noticeBy").asString()).isEqualTo("2028-10-01");
        assertThat(registered.body().at("/costs/amount").decimalValue()).isEqualByComparingTo("12500.5");
        assertThat(registered.all("usages", "/application/name")).containsExactly("Burgerzaken Noord");
        assertThat(registered.all("applications", "name")).containsExactly("Burgerzaken Noord");
        assertThat(revised.body().path("endsOn").asString()).isEqualTo("2030-01-01");
        assertThat(revised.body().has("costs")).as("what is made null lapses").isFalse();
        assertThat(stale.status()).isEqualTo(412);
        assertThat(unseen.status()).isEqualTo(428);
        assertThat(withdrawn.body().path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(late.problem()).isEqualTo("contract-withdrawn");
        assertThat(client.get(member, "/v1/contracts").all("items", "id")).isEmpty();
    }

    @Test
    void isSeenByPartyCollaborationConcernedAndVngOnlyAndItsNoteByThePartyAlone() {
        var wish = wish(own, via);
        wish.put("collaborationId", region.collaboration.organisationId());
        var id = client.post(member, "/v1/contracts", wish).id();
        var uri = "/v1/contracts/" + id;
        var vng = TestTokens.functionalAdministrator();

        assertThat(client.get(Client.as(region.groningen, "usage-viewer"), uri)
                        .body()
                        .path("note")
                        .asString())
                .isEqualTo("Bel eerst de inkoper.");
        for (var reader : List.of(vng, Client.as(region.collaboration, "usage-viewer"))) {
            var seen = client.get(reader, uri);
            assertThat(seen.body().at("/costs/interval").asString()).isEqualTo("YEAR");
            assertThat(seen.body().has("note")).isFalse();
        }
        for (var other : List.of(
                Client.as(region.supplier, "administrator"),
                Client.as(region.supplier, "usage-manager"),
                Client.as(region.assen, "usage-manager"),
                Client.as(region.otherCollaboration, "usage-manager"),
                TestTokens.vngViewer())) {
            assertThat(client.get(other, uri).status()).isEqualTo(404);
            assertThat(client.get(other, "/v1/contracts?organisationId=" + region.groningen.organisationId())
                            .status())
                    .isEqualTo(403);
        }
        var ofCollaboration = client.get(collaboration, "/v1/contracts");
        assertThat(ofCollaboration.all("items", "id")).containsExactly(id.toString());
        assertThat(ofCollaboration.body().at("/items/0").has("note")).isFalse();
        assertThat(ofCollaboration.body().at("/items/0/usageCount").asInt()).isEqualTo(2);
        assertThat(client.put(collaboration, uri, "*", wish).status()).isEqualTo(403);
        assertThat(client.get(Client.as(region.supplier, "usage-manager"), "/v1/contracts")
                        .all("items", "id"))
                .isEmpty();
    }

    @Test
    void keepsTheNoteWhenVngRevises() {
        var registered = client.post(member, "/v1/contracts", wish(own));
        var uri = "/v1/contracts/" + registered.id();
        var change = wish(own);
        change.remove("note");

        client.put(TestTokens.functionalAdministrator(), uri, Objects.requireNonNull(registered.etag()), change);

        assertThat(client.get(member, uri).body().path("note").asString()).isEqualTo("Bel eerst de inkoper.");
    }

    @Test
    void listsWhatEndsSoonTheFirstToEndFirst() {
        contract("later", TODAY.plusMonths(6).plusDays(1));
        contract("eerst", TODAY.plusMonths(1));
        contract("laatst", TODAY.plusMonths(6));
        contract("voorbij", TODAY.minusDays(1));
        contract("doorlopend", null);

        assertThat(client.get(member, "/v1/contracts?endsWithinMonths=6").all("items", "number"))
                .containsExactly("eerst", "laatst");
        assertThat(client.get(member, "/v1/contracts").all("items", "number"))
                .containsExactly("voorbij", "eerst", "laatst", "later", "doorlopend");
        assertThat(client.get(member, "/v1/contracts?endsWithinMonths=-1").all("invalidParams", "name"))
                .containsExactly("endsWithinMonths");
    }

    @Test
    void isFoundByApplicationUsageAndMember() {
        client.post(member, "/v1/contracts", wish(own));
        var other = client.published(region.supplier, "APPLICATION", "Parkeren");

        assertThat(client.get(member, "/v1/contracts?applicationId=" + application)
                        .all("items", "number"))
                .hasSize(1);
        assertThat(client.get(member, "/v1/contracts?usageId=" + own).all("items", "number"))
                .hasSize(1);
        assertThat(client.get(member, "/v1/contracts?memberId=" + region.groningen.organisationId())
                        .all("items", "number"))
                .hasSize(1);
        assertThat(client.get(member, "/v1/contracts?applicationId=" + other).all("items", "number"))
                .isEmpty();
    }

    @Test
    void coversWhatACollaborationDeclaredForItsMembers() {
        var registered = client.post(collaboration, "/v1/contracts", wish(via));

        assertThat(registered.status()).isEqualTo(201);
        assertThat(client.get(member, "/v1/contracts/" + registered.id()).status())
                .as("the member is no party")
                .isEqualTo(404);
    }

    @Test
    void refusesUsageOfOthersWithdrawnUsageAndUsageViaACollaborationThatIsNotNamed() {
        var foreign = client.post(Client.as(region.assen, "usage-manager"), "/v1/usages", Client.ownUsage(application))
                .id();
        var withdrawn = client.post(
                        member,
                        "/v1/usages",
                        Client.ownUsage(client.published(region.supplier, "APPLICATION", "Parkeren")))
                .id();
        client.post(member, "/v1/usages/" + withdrawn + "/withdrawals", null);

        var answer = client.post(member, "/v1/contracts", wish(own, via, foreign, withdrawn));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.all("conflicts", "code"))
                .containsExactlyInAnyOrder("usage-via-collaboration", "usage-not-available", "usage-is-withdrawn");
        assertThat(answer.body().toString()).doesNotContain("Assen");
    }

    @Test
    void keepsUsageThatWasWithdrawnLater() {
        var registered = client.post(member, "/v1/contracts", wish(own));
        client.post(member, "/v1/usages/" + own + "/withdrawals", null);

        var revised = client.put(
                member, "/v1/contracts/" + registered.id(), Objects.requireNonNull(registered.etag()), wish(own));

        assertThat(revised.status()).isEqualTo(200);
    }

    @Test
    void refusesACollaborationWithoutMembershipAnUnknownSupplierAndTheSameContractTwice() {
        var stranger = wish(own);
        stranger.put("collaborationId", region.otherCollaboration.organisationId());
        var unknown = wish(own);
        unknown.put("supplierId", UUID.randomUUID());
        client.post(member, "/v1/contracts", wish(own));
        var again = wish(own);
        again.put("number", "c-2026-1");

        assertThat(client.post(member, "/v1/contracts", stranger).all("conflicts", "reason"))
                .containsExactly("Samenwerking Zuid: de organisatie is daar nu geen bevestigd lid van.");
        assertThat(client.post(member, "/v1/contracts", unknown).all("conflicts", "code"))
                .containsExactly("unknown-party");
        assertThat(client.post(member, "/v1/contracts", again).problem()).isEqualTo("contract-exists");
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var faulty = wish();
        faulty.put("costs", Map.of("amount", -1, "interval", "DAY"));
        faulty.put("noticePeriodMonths", 500);
        var impossible = wish(own);
        impossible.put("endsOn", "2025-01-01");
        impossible.put("supplierName", "Een ander");

        assertThat(client.post(member, "/v1/contracts", faulty).all("invalidParams", "name"))
                .containsOnly("usageIds", "costs.amount", "costs.interval", "noticePeriodMonths");
        assertThat(client.post(member, "/v1/contracts", impossible).all("invalidParams", "code"))
                .containsExactly("contract-needs-one-supplier", "contract-end-before-start");
    }

    private void contract(String number, @org.jspecify.annotations.Nullable LocalDate endsOn) {
        var wish = wish(own);
        wish.put("number", number);
        if (endsOn == null) {
            wish.remove("endsOn");
        } else {
            wish.put("endsOn", endsOn);
        }
        wish.put("startsOn", "2020-01-01");
        assertThat(client.post(member, "/v1/contracts", wish).status()).isEqualTo(201);
    }

    private Map<String, Object> wish(UUID... usages) {
        return new HashMap<>(Map.of(
                "usageIds", List.of(usages),
                "supplierId", region.supplier.organisationId(),
                "number", "C-2026-1",
                "startsOn", "2026-01-01",
                "endsOn", "2029-01-01",
                "noticePeriodMonths", 3,
                "renewsOn", "2028-12-01",
                "costs", Map.of("amount", 12500.5, "interval", "YEAR"),
                "note", "Bel eerst de inkoper."));
    }
}
