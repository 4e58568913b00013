// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import static nl.softwarecatalogus.catalogue.proposal.Proposals.PATH;
import static nl.softwarecatalogus.catalogue.proposal.Proposals.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Client.Answer;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A provider never learns whether its proposal was confirmed, nor what anybody uses (ADR 9); tried from every side. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class ProposalPrivacyIntegrationTests {

    private static final List<String> OF_THE_ONE = List.of("id", "consumer", "proposedAt", "closedAt");

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor provider;
    private UUID application;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        provider = Client.as(region.supplier, "administrator", "offering-manager", "usage-manager", "usage-viewer");
        application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
    }

    @Test
    void answersAProposalTheSameWhetherOrNotTheConsumerUsesTheApplication() {
        client.post(manager(region.groningen), "/v1/usages", Client.ownUsage(application));
        client.declare(region.collaboration, application, List.of(region.groningen.organisationId()));

        var toUser = client.post(provider, PATH, wish(application, region.groningen));
        var toNobody = client.post(provider, PATH, wish(application, region.assen));
        var twiceToUser = client.post(provider, PATH, wish(application, region.groningen));
        var twiceToNobody = client.post(provider, PATH, wish(application, region.assen));

        assertThat(toUser.status()).isEqualTo(201);
        assertSame(toUser, toNobody);
        assertThat(said(twiceToUser, region.groningen)).isEqualTo(said(twiceToNobody, region.assen));
    }

    @Test
    void showsTheProviderTheSameOfAConfirmedARejectedAndAKeptOne() {
        client.post(manager(region.emmen), "/v1/usages", Client.ownUsage(application));
        var confirmed = answered(region.groningen, "confirmations", null);
        var rejected = answered(region.assen, "rejections", null);
        var kept = answered(region.emmen, "confirmations", null);

        for (var other : List.of(rejected, kept)) {
            var shown = client.get(provider, PATH + "/" + confirmed);
            assertThat(shown.body().path("status").asString()).isEqualTo("ANSWERED");
            assertThat(shown.body().toString()).doesNotContain("CONFIRMED", "REJECTED", "usageId", "usageKept");
            assertSame(shown, client.get(provider, PATH + "/" + other));
        }
    }

    @Test
    void listsAndCountsThemTheSame() {
        answered(region.groningen, "confirmations", null);
        answered(region.assen, "rejections", null);

        var all = client.get(provider, PATH);
        var listed = all.body().path("items");

        assertThat(all.body().path("total").asInt()).isEqualTo(2);
        assertThat(without(listed.get(0))).isEqualTo(without(listed.get(1)));
        assertThat(client.get(provider, PATH + "?status=ANSWERED")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        for (var outcome : List.of("CONFIRMED", "REJECTED")) {
            assertThat(client.get(provider, PATH + "?status=" + outcome).all("invalidParams", "reason"))
                    .containsExactly("Kies een van: OPEN, ANSWERED, WITHDRAWN, EXPIRED.");
            assertThat(client.get(provider, PATH + "?outcome=" + outcome).body())
                    .as("nobody filters by what was answered")
                    .isEqualTo(all.body());
        }
    }

    @Test
    void refusesTheProviderInTheSameWords() {
        var confirmed = answered(region.groningen, "confirmations", null);
        var rejected = answered(region.assen, "rejections", null);

        for (var act : List.of("withdrawals", "confirmations", "rejections")) {
            assertThat(said(client.post(provider, PATH + "/" + confirmed + "/" + act, null), region.groningen))
                    .as(act)
                    .isEqualTo(said(client.post(provider, PATH + "/" + rejected + "/" + act, null), region.assen));
        }
        assertThat(said(client.post(provider, PATH, wish(application, region.groningen)), region.groningen))
                .as("proposing again")
                .isEqualTo(said(client.post(provider, PATH, wish(application, region.assen)), region.assen));
    }

    @Test
    void passesOnWhatTheConsumerChoseToSay() {
        var confirmed = answered(region.groningen, "confirmations", "Dank, wij kijken ernaar.");
        var rejected = answered(region.assen, "rejections", "Dank, wij kijken ernaar.");

        var shown = client.get(provider, PATH + "/" + confirmed);

        assertThat(shown.body().path("answerForProvider").asString()).isEqualTo("Dank, wij kijken ernaar.");
        assertSame(shown, client.get(provider, PATH + "/" + rejected));
    }

    @Test
    void letsConsumerAndVngSeeWhatWasAnsweredAndVngAllProposals() {
        var confirmed = answered(region.groningen, "confirmations", null);
        var elsewhere = client.published(region.collaboration, "APPLICATION", "Regioportaal");
        var byOther = client.post(
                        Client.as(region.collaboration, "offering-manager"), PATH, wish(elsewhere, region.emmen))
                .id();

        for (var reader : List.of(TestTokens.functionalAdministrator(), Client.as(region.groningen, "usage-viewer"))) {
            assertThat(client.get(reader, PATH + "/" + confirmed)
                            .body()
                            .path("outcome")
                            .asString())
                    .isEqualTo("CONFIRMED");
        }
        assertThat(client.get(TestTokens.functionalAdministrator(), PATH + "?pageSize=100")
                        .all("items", "id"))
                .contains(confirmed.toString(), byOther.toString());
        assertThat(client.get(Client.as(region.groningen, "usage-viewer"), PATH + "?direction=RECEIVED")
                        .all("items", "id"))
                .containsExactly(confirmed.toString());
        assertThat(client.get(Client.as(region.groningen, "usage-viewer"), PATH + "?direction=SENT")
                        .all("items", "id"))
                .isEmpty();
    }

    @Test
    void isUnknownToEverybodyElse() {
        var open =
                client.post(provider, PATH, wish(application, region.groningen)).id();
        var unknown = UUID.randomUUID();

        outsiders().forEach((name, person) -> {
            for (var act : List.of("", "/confirmations", "/rejections", "/withdrawals")) {
                var existing = act(person, open, act);
                assertThat(existing.status()).as(name + act).isIn(401, 404);
                assertThat(said(existing, region.groningen))
                        .as(name + act)
                        .isEqualTo(said(act(person, unknown, act), region.groningen));
            }
            var listed = client.get(person, PATH);
            assertThat(listed.body().toString()).as(name).doesNotContain(open.toString());
            assertThat(listed.body().path("total").asInt()).as(name).isZero();
            for (var party : List.of(region.supplier, region.groningen)) {
                assertThat(client.get(person, PATH + "?organisationId=" + party.organisationId())
                                .status())
                        .as(name)
                        .isIn(401, 403);
            }
        });
        assertThat(client.get(provider, PATH + "/" + open).body().path("status").asString())
                .isEqualTo("OPEN");
    }

    @Test
    void isProposedAndAnsweredOnceForOneKey() {
        var wish = client.json().writeValueAsString(wish(application, region.groningen));
        var key = UUID.randomUUID().toString();
        var first = keyed(provider, PATH, key, wish);
        var again = keyed(provider, PATH, key, wish);
        var other = keyed(provider, PATH, key, client.json().writeValueAsString(wish(application, region.assen)));
        var uri = PATH + "/" + client.json().readTree(first).path("id").asString() + "/confirmations";

        assertThat(again).isEqualTo(first);
        assertThat(client.json().readTree(other).path("status").asInt()).isEqualTo(409);
        assertThat(keyed(manager(region.groningen), uri, "bevestigd", "{}"))
                .contains("CONFIRMED")
                .isEqualTo(keyed(manager(region.groningen), uri, "bevestigd", "{}"));
    }

    private String keyed(RequestPostProcessor person, String uri, String key, String body) {
        try {
            return client.http()
                    .post()
                    .uri(uri)
                    .with(person)
                    .header("Idempotency-Key", key)
                    .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                    .content(body)
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private UUID answered(OrganisationReference consumer, String act, @org.jspecify.annotations.Nullable String text) {
        var id = client.post(provider, PATH, wish(application, consumer)).id();
        var body = text == null ? null : Map.of("answerForProvider", text);
        assertThat(client.post(manager(consumer), PATH + "/" + id + "/" + act, body)
                        .status())
                .isEqualTo(200);
        return id;
    }

    private Answer act(RequestPostProcessor person, UUID id, String act) {
        var uri = PATH + "/" + id + act;
        return act.isEmpty() ? client.get(person, uri) : client.post(person, uri, null);
    }

    private static RequestPostProcessor manager(OrganisationReference organisation) {
        return Client.as(organisation, "usage-manager");
    }

    private Map<String, RequestPostProcessor> outsiders() {
        var roles = new String[] {"administrator", "offering-manager", "usage-manager", "usage-viewer"};
        var rival = Region.organisation("Zuiderlicht Software", "SUPPLIER");
        told.organisation(rival, "ACTIVE", 2);
        var outsiders = new LinkedHashMap<String, RequestPostProcessor>();
        outsiders.put("visitor", request -> request);
        outsiders.put("vng-viewer", TestTokens.vngViewer());
        outsiders.put("rival", Client.as(rival, roles));
        outsiders.put("its collaboration", Client.as(region.collaboration, roles));
        outsiders.put("neighbour", Client.as(region.assen, roles));
        outsiders.put("community", Client.as(region.community, roles));
        return outsiders;
    }

    private static void assertSame(Answer one, Answer other) {
        assertThat(other.status()).isEqualTo(one.status());
        assertThat(other.etag()).isEqualTo(one.etag());
        assertThat(without(other.body())).isEqualTo(without(one.body()));
    }

    private static JsonNode without(JsonNode proposal) {
        return ((ObjectNode) proposal.deepCopy()).without(OF_THE_ONE);
    }

    /** A refusal in its words, without the names and keys of the one it is about. */
    private static String said(Answer refusal, OrganisationReference consumer) {
        var said = refusal.status() + " " + refusal.problem() + " "
                + refusal.body().path("detail").asString("") + " " + refusal.all("conflicts", "reason");
        return said.replace(consumer.name(), "…");
    }
}
