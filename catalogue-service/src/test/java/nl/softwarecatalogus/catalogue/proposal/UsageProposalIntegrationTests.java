// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import static nl.softwarecatalogus.catalogue.proposal.Proposals.PATH;
import static nl.softwarecatalogus.catalogue.proposal.Proposals.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Client.Answer;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** From proposal to answer, and everything that stands in the way. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class UsageProposalIntegrationTests {

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    ProposalExpiry expiry;

    @Autowired
    JdbcClient database;

    private Region region;
    private RequestPostProcessor provider;
    private RequestPostProcessor consumer;
    private UUID application;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        provider = Client.as(region.supplier, "offering-manager");
        consumer = Client.as(region.groningen, "usage-manager");
        application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
    }

    @Test
    void becomesTheConsumersOwnUsageOnceConfirmed() {
        var proposed = client.post(provider, PATH, wish(application, region.groningen));
        var uri = PATH + "/" + proposed.id();

        var confirmed = client.post(consumer, uri + "/confirmations", null);

        assertThat(proposed.status()).isEqualTo(201);
        assertThat(proposed.location()).endsWith("/api/catalogue" + uri);
        assertThat(proposed.body().path("status").asString()).isEqualTo("OPEN");
        assertThat(proposed.body().at("/consumer/name").asString()).isEqualTo("Gemeente Groningen");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.body().path("outcome").asString()).isEqualTo("CONFIRMED");
        assertThat(confirmed.body().path("usageKept").asBoolean()).isFalse();
        var usageId = confirmed.body().path("usageId").asString();
        var usage = client.get(consumer, "/v1/usages/" + usageId).body();
        assertThat(usage.at("/application/name").asString()).isEqualTo("Burgerzaken Noord");
        assertThat(usage.path("phase").asString()).isEqualTo("IN_PRODUCTION");
        assertThat(usage.path("hosting").asString()).isEqualTo("ON_PREMISES");
        assertThat(usage.has("declaredBy")).as("it is the consumer's own").isFalse();
        assertThat(new Topic("usages").events(List.of(usageId), 1).getFirst()).contains("usage-declared.v1");
    }

    @Test
    void isRecordedOnTheConsumersOwnTerms() {
        var version = client.post(
                        provider,
                        "/v1/offerings/" + application + "/versions",
                        Map.of("number", "1.0.0", "inUseFrom", "2025-01-01"))
                .id();
        var wish = wish(application, region.groningen);
        wish.put("versionId", version);
        var id = client.post(provider, PATH, wish).id();
        var own = Map.of("terms", Map.of("phase", "PHASING_OUT", "startsOn", "2024-01-01", "hosting", "SAAS"));

        var seen = client.get(consumer, PATH + "/" + id);
        var confirmed = client.post(consumer, PATH + "/" + id + "/confirmations", own);

        assertThat(seen.body().at("/applicationVersion/number").asString()).isEqualTo("1.0.0");
        assertThat(confirmed.body().path("startsOn").asString())
                .as("what was proposed")
                .isEqualTo("2025-06-01");
        var usage = client.get(
                        consumer,
                        "/v1/usages/" + confirmed.body().path("usageId").asString())
                .body();
        assertThat(usage.path("startsOn").asString()).isEqualTo("2024-01-01");
        assertThat(usage.path("phase").asString()).isEqualTo("PHASING_OUT");
        assertThat(usage.has("applicationVersion")).as("SaaS has none").isFalse();
    }

    @Test
    void leavesWhatTheConsumerRecordedItselfAsItIs() {
        var own = client.post(consumer, "/v1/usages", Client.ownUsage(application));
        var id =
                client.post(provider, PATH, wish(application, region.groningen)).id();

        var confirmed = client.post(
                consumer,
                PATH + "/" + id + "/confirmations",
                Map.of("terms", Map.of("phase", "PHASED_OUT", "startsOn", "2020-01-01")));

        assertThat(confirmed.body().path("usageKept").asBoolean()).isTrue();
        assertThat(confirmed.body().path("usageId").asString())
                .isEqualTo(own.id().toString());
        assertThat(client.get(consumer, "/v1/usages/" + own.id()).body()).isEqualTo(own.body());
    }

    @Test
    void isRejectedWithoutAReasonAndByVngToo() {
        var first =
                client.post(provider, PATH, wish(application, region.groningen)).id();
        var second =
                client.post(provider, PATH, wish(application, region.assen)).id();

        var rejected = client.post(consumer, PATH + "/" + first + "/rejections", null);
        var byVng = client.post(TestTokens.functionalAdministrator(), PATH + "/" + second + "/rejections", null);

        assertThat(rejected.body().path("outcome").asString()).isEqualTo("REJECTED");
        assertThat(rejected.body().has("usageId")).isFalse();
        assertThat(byVng.status()).isEqualTo(200);
        assertThat(client.get(consumer, "/v1/landscapes/" + region.groningen.organisationId())
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void tellsOfItselfWithoutTextsTermsAndOutcome() {
        var confirmed =
                client.post(provider, PATH, wish(application, region.groningen)).id();
        var withdrawn =
                client.post(provider, PATH, wish(application, region.assen)).id();
        client.post(
                consumer, PATH + "/" + confirmed + "/confirmations", Map.of("answerForProvider", "Klopt helemaal."));
        client.post(provider, PATH + "/" + withdrawn + "/withdrawals", null);

        var events = new Topic("usage-proposals").events(List.of(confirmed, withdrawn), 4);

        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events).hasSize(4).allSatisfy(event -> assertThat(event)
                .doesNotContain("administratie", "Klopt", "CONFIRMED", "outcome", "IN_PRODUCTION", "usageId\""));
        assertThat(events.stream().filter(event -> event.contains("usage-proposal-closed.v1")))
                .anyMatch(event -> event.contains("\"ANSWERED\""))
                .anyMatch(event -> event.contains("\"WITHDRAWN\""));
    }

    @Test
    void refusesOffersOfOthersAndWhatIsNotOffered() {
        var others = client.published(region.collaboration, "APPLICATION", "Regioportaal");
        var hidden = client.concept(region.collaboration, "APPLICATION", "Nog geheim");
        var concept = client.concept(region.supplier, "APPLICATION", "Binnenkort");
        var service = client.published(region.supplier, "SERVICE", "Beheer");

        var forOthers = client.post(provider, PATH, wish(others, region.groningen));

        assertThat(forOthers.status()).isEqualTo(403);
        assertThat(forOthers.problem()).isEqualTo("proposal-of-other-provider");
        for (var unknown : List.of(hidden, UUID.randomUUID())) {
            var refused = client.post(provider, PATH, wish(unknown, region.groningen));
            assertThat(refused.all("conflicts", "code")).containsExactly("application-not-available");
            assertThat(refused.body().toString()).doesNotContain("geheim");
        }
        assertThat(client.post(provider, PATH, wish(concept, region.groningen)).all("conflicts", "code"))
                .containsExactly("application-not-published");
        assertThat(client.post(provider, PATH, wish(service, region.groningen)).all("conflicts", "code"))
                .containsExactly("no-application");
    }

    @Test
    void namesEverythingInTheWayAtOnce() {
        var concept = client.concept(region.supplier, "APPLICATION", "Binnenkort");
        told.organisation(region.emmen, "DEACTIVATED", 3);
        var admitted = Region.organisation("Samenwerking in oprichting", "COLLABORATION");
        told.organisation(admitted, "CONCEPT", 1);
        var faulty = wish(application, region.groningen);
        faulty.put("phaseSince", "2020-01-01");
        faulty.put("endsOn", "2020-01-01");
        faulty.put("versionId", UUID.randomUUID());

        assertThat(client.post(provider, PATH, faulty).all("invalidParams", "code"))
                .containsExactly("phase-before-start", "end-before-start", "unknown-version");
        assertThat(client.post(provider, PATH, wish(concept, region.emmen)).all("conflicts", "code"))
                .containsExactly("application-not-published", "consumer-not-active");
        assertThat(refusal(region.supplier)).containsExactly("consumer-is-provider");
        assertThat(refusal(region.community)).containsExactly("not-a-consumer");
        assertThat(refusal(admitted)).containsExactly("consumer-unknown");
        assertThat(refusal(Region.organisation("Niemand", "MUNICIPALITY"))).containsExactly("consumer-unknown");
        assertThat(refusal(region.otherCollaboration))
                .as("a collaboration uses software too")
                .isEmpty();
    }

    private List<String> refusal(nl.softwarecatalogus.catalogue.organisation.OrganisationReference to) {
        return client.post(provider, PATH, wish(application, to)).all("conflicts", "code");
    }

    @Test
    void isProposedOnceAtATimeAndNotAgainSoonAfterAnAnswer() {
        var wish = wish(application, region.groningen);
        var id = client.post(provider, PATH, wish).id();
        var again = client.post(provider, PATH, wish);
        client.post(provider, PATH + "/" + id + "/withdrawals", null);
        var afterwards = client.post(provider, PATH, wish);
        client.post(consumer, PATH + "/" + afterwards.id() + "/rejections", null);
        var soon = client.post(provider, PATH, wish);
        database.sql("UPDATE usage_proposal SET closed_at = closed_at - interval '91 days' WHERE id = ?")
                .param(afterwards.id())
                .update();

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.all("conflicts", "code")).containsExactly("proposal-open");
        assertThat(again.all("conflicts", "id")).containsExactly(id.toString());
        assertThat(afterwards.status()).isEqualTo(201);
        assertThat(soon.all("conflicts", "code")).containsExactly("proposal-answered-lately");
        assertThat(soon.body().path("detail").asString()).contains("90 dagen");
        assertThat(client.post(provider, PATH, wish).status()).isEqualTo(201);
    }

    @Test
    void expiresAndCanThenBeProposedAgain() {
        var swept = client.post(provider, PATH, wish(application, region.assen)).id();
        var late =
                client.post(provider, PATH, wish(application, region.groningen)).id();
        database.sql("UPDATE usage_proposal SET expires_on = current_date - 1 WHERE id IN (?, ?)")
                .param(swept)
                .param(late)
                .update();

        var confirmed = client.post(consumer, PATH + "/" + late + "/confirmations", null);
        var again = client.post(provider, PATH, wish(application, region.groningen));
        expiry.expireDue(100);

        assertThat(confirmed.problem()).isEqualTo("usage-proposal-expired");
        assertThat(again.status()).isEqualTo(201);
        for (var id : List.of(swept, late)) {
            assertThat(client.get(provider, PATH + "/" + id)
                            .body()
                            .path("status")
                            .asString())
                    .isEqualTo("EXPIRED");
        }
        assertThat(client.get(provider, PATH + "/" + again.id())
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("OPEN");
        assertThat(new Topic("usage-proposals").events(List.of(swept), 2).getLast())
                .contains("\"EXPIRED\"");
    }

    @Test
    void cannotBeConfirmedOnceTheOfferOrItsProviderIsGoneAndSaysSo() {
        var id =
                client.post(provider, PATH, wish(application, region.groningen)).id();
        client.post(provider, "/v1/offerings/" + application + "/withdrawals", null);
        told.organisation(region.supplier, "DEACTIVATED", 3);

        var confirmed = client.post(consumer, PATH + "/" + id + "/confirmations", null);
        var rejected = client.post(consumer, PATH + "/" + id + "/rejections", null);

        assertThat(confirmed.status()).isEqualTo(409);
        assertThat(confirmed.problem()).isEqualTo("usage-proposal-not-confirmable");
        assertThat(confirmed.all("conflicts", "reason"))
                .containsExactly(
                        "Burgerzaken Noord is niet gepubliceerd of is ingetrokken.",
                        "Noorderlicht Software is niet meer actief.");
        assertThat(rejected.status()).isEqualTo(200);
    }

    @Test
    void isAnsweredOnceAlsoByTwoAtTheSameMoment() throws Exception {
        var id =
                client.post(provider, PATH, wish(application, region.groningen)).id();
        var uri = PATH + "/" + id;
        List<Callable<Answer>> acts = List.of(
                () -> client.post(consumer, uri + "/confirmations", null),
                () -> client.post(consumer, uri + "/rejections", null),
                () -> client.post(provider, uri + "/withdrawals", null));

        List<Integer> statuses;
        try (var people = Executors.newFixedThreadPool(3)) {
            statuses = people.invokeAll(acts).stream()
                    .map(done -> done.resultNow().status())
                    .sorted()
                    .toList();
        }

        assertThat(statuses).containsExactly(200, 409, 409);
        assertThat(client.post(consumer, uri + "/confirmations", null).status()).isEqualTo(409);
    }
}
