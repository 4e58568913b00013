// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.softwarecatalogus.platform.testing.AtOnce;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The heart of the product: a collaboration declares usage on behalf of its members. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class DeclarationIntegrationTests {

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JsonMapper json;

    private Region region;
    private UUID application;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
    }

    @Test
    void declaresForEveryMunicipalityInOneAct() {
        var members = region.members(342);

        var started = System.nanoTime();
        var answer = client.declare(region.collaboration, application, members);
        var milliseconds = (System.nanoTime() - started) / 1_000_000;

        LoggerFactory.getLogger(getClass()).info("A declaration for 342 members was answered in {} ms", milliseconds);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("memberCount").asInt()).isEqualTo(342);
        assertThat(answer.all("usages", "status")).hasSize(342).containsOnly("DECLARED");
        assertThat(milliseconds).isLessThan(2_000);
        var events = new Topic("usages").events(answer.all("usages", "usageId"), 342);
        assertThat(events).hasSize(342);
        ContractAssertions.assertMatchesContract(events.getFirst());
        assertThat(events).allSatisfy(event -> {
            assertThat(json.readTree(event).at("/type").asString()).isEqualTo("nl.softwarecatalogus.usage-declared.v1");
            assertThat(json.readTree(event).at("/data/version").asLong()).isEqualTo(1);
            assertThat(event).doesNotContain("Besluit van het bestuur");
        });
    }

    @Test
    void namesEveryObstacleAtOnceAndDeclaresForNobody() {
        client.declare(region.collaboration, application, List.of(ids().getFirst()));
        var stranger = UUID.randomUUID();

        var answer = client.declare(
                region.collaboration,
                application,
                List.of(
                        region.groningen.organisationId(),
                        region.assen.organisationId(),
                        region.emmen.organisationId(),
                        stranger));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("usage-declaration-refused");
        assertThat(answer.all("conflicts", "code"))
                .containsExactly("already-declared", "not-a-member", "unknown-party");
        assertThat(answer.all("conflicts", "name")).containsExactly("Gemeente Groningen", "Gemeente Emmen", "");
        assertThat(answer.all("conflicts", "reason").get(1))
                .isEqualTo("Gemeente Emmen is op de ingangsdatum geen bevestigd lid.");
        assertThat(usages(application)).isEqualTo(1);
    }

    @Test
    void asksForMembershipOnTheStartDate() {
        region.member(region.emmen, "RESIGNED", Region.START, LocalDate.of(2027, 1, 1));

        assertThat(declareFrom("2026-12-31", region.emmen.organisationId())).isEqualTo(201);
        assertThat(declareFrom("2027-01-01", region.emmen.organisationId())).isEqualTo(409);
        assertThat(declareFrom("2025-12-31", region.groningen.organisationId())).isEqualTo(409);
        for (var status : List.of("DECLARED", "DECLINED", "WITHDRAWN", "ENDED")) {
            var party = Region.organisation("Gemeente " + status, "MUNICIPALITY");
            region.member(party, status, Region.START, null);
            assertThat(declareFrom("2027-01-01", party.organisationId()))
                    .as(status)
                    .isEqualTo(409);
        }
    }

    @Test
    void refusesAnApplicationThatIsNotOffered() {
        var concept = client.concept(region.collaboration, "APPLICATION", "Eigen concept");
        var foreignConcept = client.concept(region.supplier, "APPLICATION", "Concept van een ander");
        var service = client.published(region.supplier, "SERVICE", "Beheer");
        var withdrawn = client.published(region.supplier, "MODULE", "Oude module");
        client.post(
                Client.as(region.supplier, "offering-manager"), "/v1/offerings/" + withdrawn + "/withdrawals", null);

        assertThat(obstacle(concept)).isEqualTo("application-not-published");
        assertThat(obstacle(withdrawn)).isEqualTo("application-not-published");
        assertThat(obstacle(service)).isEqualTo("no-application");
        assertThat(obstacle(foreignConcept))
                .isEqualTo("application-not-available")
                .isEqualTo(obstacle(UUID.randomUUID()));
    }

    @Test
    void refusesDatesOutOfOrder() {
        var wish = new HashMap<>(Client.declaration(application, ids()));
        wish.put("phase", "IN_PRODUCTION");

        var answer = client.post(Client.as(region.collaboration, "usage-manager"), "/v1/usage-declarations", wish);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.all("invalidParams", "code")).containsExactly("phase-before-start");
        assertThat(usages(application)).isZero();
    }

    @Test
    void tellsEveryFaultInTheInputAtOnce() {
        var answer = client.post(
                Client.as(region.collaboration, "usage-manager"),
                "/v1/usage-declarations",
                Map.of("memberIds", List.of("geen sleutel"), "phase", "ERGENS", "startsOn", "morgen", "extra", 1));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.all("invalidParams", "name"))
                .containsExactlyInAnyOrder("applicationId", "memberIds[0]", "phase", "startsOn", "extra");
    }

    @Test
    void refusesCommunitiesInClearWords() {
        var asCommunity = client.post(
                Client.as(region.community, "usage-manager"),
                "/v1/usage-declarations",
                Client.declaration(application, ids()));
        var wish = new HashMap<>(Client.declaration(application, ids()));
        wish.put("collaborationId", region.community.organisationId());
        var byVng = client.post(TestTokens.functionalAdministrator(), "/v1/usage-declarations", wish);

        assertThat(asCommunity.status()).isEqualTo(403);
        assertThat(asCommunity.problem()).isEqualTo("community-declares-no-usage");
        assertThat(asCommunity.body().path("detail").asString()).contains("Alleen een samenwerking");
        assertThat(byVng.status()).isEqualTo(409);
        assertThat(byVng.problem()).isEqualTo("community-declares-no-usage");
    }

    @Test
    void letsVngDeclareForACollaborationItNames() {
        var unnamed = client.post(
                TestTokens.functionalAdministrator(), "/v1/usage-declarations", Client.declaration(application, ids()));
        var wish = new HashMap<>(Client.declaration(application, ids()));
        wish.put("collaborationId", region.collaboration.organisationId());
        var named = client.post(TestTokens.functionalAdministrator(), "/v1/usage-declarations", wish);

        assertThat(unnamed.status()).isEqualTo(400);
        assertThat(unnamed.all("invalidParams", "name")).containsExactly("collaborationId");
        assertThat(named.status()).isEqualTo(201);
        assertThat(named.body().path("note").isMissingNode())
                .as("an internal note is for the collaboration only")
                .isTrue();
    }

    @Test
    void refusesACollaborationThatIsNotActiveOrNotKnownYet() {
        var young = Region.organisation("Samenwerking Jong", "COLLABORATION");
        var early = client.declare(young, application, ids());
        told.organisation(region.collaboration, "DEACTIVATED", 3);
        var late = client.declare(region.collaboration, application, ids());

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.problem()).isEqualTo("organisation-not-arrived");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("organisation-not-active");
    }

    @Test
    void letsOneOfTwoEqualDeclarationsWinWhenTheyComeAtOnce() throws Exception {
        var members = region.members(60);

        var answers = AtOnce.perform(4, () -> client.declare(region.collaboration, application, members));

        assertThat(answers.stream().map(Client.Answer::status)).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer ->
                        assertThat(answer.all("conflicts", "code")).hasSize(60).containsOnly("already-declared"));
        assertThat(usages(application)).isEqualTo(60);
    }

    @Test
    void declaresNothingForAnApplicationThatIsWithdrawnAtTheSameMoment() throws Exception {
        for (var round = 0; round < 5; round++) {
            var contested = client.published(region.supplier, "APPLICATION", "Betwist " + round);
            var turn = new java.util.concurrent.atomic.AtomicInteger();
            var answers = AtOnce.perform(
                    2,
                    () -> turn.getAndIncrement() == 0
                            ? client.declare(region.collaboration, contested, ids())
                            : client.post(
                                    Client.as(region.supplier, "offering-manager"),
                                    "/v1/offerings/" + contested + "/withdrawals",
                                    null));

            assertThat(answers.stream().map(Client.Answer::status).sorted().toList())
                    .as("one wins")
                    .isIn(List.of(200, 409), List.of(201, 409));
        }
    }

    @Test
    void keepsNothingWhenTheDatabaseFailsHalfway() {
        var members = region.members(150);
        database.sql("""
                CREATE OR REPLACE FUNCTION fail_on_the_last() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN IF NEW.member_id = '%s' THEN RAISE EXCEPTION 'disk on fire'; END IF; RETURN NEW; END $$""".formatted(members.getLast())).update();
        database.sql("CREATE TRIGGER fail BEFORE INSERT ON usage FOR EACH ROW EXECUTE FUNCTION fail_on_the_last()")
                .update();
        var waiting = streams();
        try {
            var answer = client.declare(region.collaboration, application, members);

            assertThat(answer.status()).isGreaterThanOrEqualTo(500);
            assertThat(usages(application)).isZero();
            assertThat(count("SELECT count(*) FROM usage_declaration WHERE application_id = ?", application))
                    .isZero();
            assertThat(streams()).as("no event either").isEqualTo(waiting);
        } finally {
            database.sql("DROP TRIGGER fail ON usage").update();
        }
        assertThat(client.declare(region.collaboration, application, members).status())
                .isEqualTo(201);
    }

    @Test
    void answersARepeatedRequestOnceWithTheSameAnswer() {
        var key = UUID.randomUUID().toString();
        var answers = new ArrayList<String>();
        for (var attempt = 0; attempt < 2; attempt++) {
            var response = client.http()
                    .post()
                    .uri("/v1/usage-declarations")
                    .with(Client.as(region.collaboration, "usage-manager"))
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .content(json.writeValueAsString(Client.declaration(application, ids())))
                    .exchange()
                    .getResponse();
            assertThat(response.getStatus()).isEqualTo(201);
            answers.add(response.getHeader("Location"));
        }

        assertThat(answers.getFirst()).isEqualTo(answers.getLast()).contains("/api/catalogue/v1/usage-declarations/");
        assertThat(usages(application)).isEqualTo(2);
    }

    @Test
    void letsTwoCollaborationsDeclareTheSame() {
        told.membership(
                UUID.randomUUID(), region.groningen, region.otherCollaboration, "CONFIRMED", Region.START, null);

        client.declare(region.collaboration, application, List.of(region.groningen.organisationId()));
        var second = client.declare(region.otherCollaboration, application, List.of(region.groningen.organisationId()));

        assertThat(second.status()).isEqualTo(201);
        var landscape = client.get(
                Client.as(region.groningen, "usage-viewer"), "/v1/landscapes/" + region.groningen.organisationId());
        assertThat(landscape.all("items", "/via/name"))
                .containsExactlyInAnyOrder("Samenwerking Digitale Regio Noord", "Samenwerking Zuid");
    }

    @Test
    void refusesTheWholeActNamingAMemberThatLeftBetweenSelectingAndSaving() {
        var membership = UUID.randomUUID();
        told.membership(membership, region.emmen, region.collaboration, "CONFIRMED", Region.START, null, 2);
        var selected = List.of(region.groningen.organisationId(), region.emmen.organisationId());
        told.membership(membership, region.emmen, region.collaboration, "ENDED", Region.START, Region.START, 3);

        var answer = client.declare(region.collaboration, application, selected);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.all("conflicts", "name")).containsExactly("Gemeente Emmen");
        assertThat(usages(application)).isZero();
    }

    @Test
    void letsNobodyLeaveWhileADeclarationIsBeingSaved() throws Exception {
        var membership = UUID.randomUUID();
        told.membership(membership, region.emmen, region.collaboration, "CONFIRMED", Region.START, null, 2);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var leaving = transactions.execute(_ -> {
                told.memberships()
                        .holdMembersOn(
                                region.collaboration.organisationId(),
                                Region.START,
                                List.of(region.emmen.organisationId()));
                var left = others.submit(() -> told.membership(
                        membership, region.emmen, region.collaboration, "ENDED", Region.START, Region.START, 3));
                await().until(() -> waiting("known_membership"));
                assertThat(left.isDone()).isFalse();
                return left;
            });
            java.util.Objects.requireNonNull(leaving).get();
        }

        assertThat(client.declare(region.collaboration, application, List.of(region.emmen.organisationId()))
                        .status())
                .isEqualTo(409);
    }

    private boolean waiting(String table) {
        return database.sql("""
                SELECT count(*) FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%' || ? || '%'""").param(table).query(Long.class).single() > 0;
    }

    private int declareFrom(String startsOn, UUID memberId) {
        var fresh = client.published(region.supplier, "APPLICATION", "Voor één keer");
        var wish = Map.of(
                "applicationId", fresh, "memberIds", List.of(memberId), "phase", "PLANNED", "startsOn", startsOn);
        return client.post(Client.as(region.collaboration, "offering-manager"), "/v1/usage-declarations", wish)
                .status();
    }

    private String obstacle(UUID applicationId) {
        var answer = client.declare(region.collaboration, applicationId, ids());
        assertThat(answer.status()).isEqualTo(409);
        return answer.all("conflicts", "code").getFirst();
    }

    private List<UUID> ids() {
        return List.of(region.groningen.organisationId(), region.assen.organisationId());
    }

    private long usages(UUID applicationId) {
        return count("SELECT count(*) FROM usage WHERE application_id = ?", applicationId);
    }

    private long streams() {
        return database.sql("SELECT count(*) FROM platform.event_stream")
                .query(Long.class)
                .single();
    }

    private long count(String sql, UUID id) {
        return database.sql(sql).param(id).query(Long.class).single();
    }
}
