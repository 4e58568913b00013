// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.merger.FollowsMergers;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.AtOnce;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens to usage, the projection says the same as usage itself. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class MatrixProjectionIntegrationTests {

    private static final String DIFFERENCES = """
            WITH seen AS (
                SELECT declared_by AS collaboration_id, 'DECLARED' AS source, usage.*
                FROM usage WHERE status <> 'WITHDRAWN' AND declared_by IS NOT NULL
                UNION ALL
                SELECT collaboration_id, 'SHARED', usage.*
                FROM usage JOIN landscape_share share ON share.organisation_id = member_id
                WHERE declared_by IS NULL AND usage.status <> 'WITHDRAWN' AND share.status = 'SHARED'
                    AND share.audience = 'COLLABORATION'),
            truth AS (
                SELECT collaboration_id, application_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                    'memberId', member_id, 'usageId', id, 'phase', phase, 'status', status, 'hosting', hosting,
                    'source', source, 'leading', CASE WHEN declared_by IS NOT NULL AND EXISTS (SELECT FROM seen own
                        WHERE own.source = 'SHARED' AND own.collaboration_id = seen.collaboration_id
                            AND own.application_id = seen.application_id AND own.member_id = seen.member_id)
                        THEN false END)) ORDER BY member_id, source DESC) AS cells
                FROM seen GROUP BY collaboration_id, application_id)
            SELECT count(*) FROM truth FULL JOIN landscape_matrix_row USING (collaboration_id, application_id)
            WHERE truth.cells IS DISTINCT FROM landscape_matrix_row.cells""";

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    List<FollowsMergers> followers;

    private Region region;
    private RequestPostProcessor manager;
    private RequestPostProcessor member;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        manager = Client.as(region.collaboration, "usage-manager");
        member = Client.as(region.groningen, "usage-manager");
    }

    @Test
    void followsEveryChangeOfUsage() {
        var application = published("Burgerzaken Noord");
        var declared = client.declare(region.collaboration, application, both());
        var ids = declared.all("usages", "usageId");
        var usage = "/v1/usages/" + ids.getFirst();
        assertThat(rows()).isEqualTo(1);
        assertTrue("declared");

        client.post(member, "/v1/usages", Client.ownUsage(application));
        assertTrue("recorded as one's own");
        client.post(member, usage + "/disputes", Map.of("reason", "Niet bij ons."));
        assertTrue("disputed");
        client.put(
                manager,
                usage,
                Objects.requireNonNull(client.get(manager, usage).etag()),
                Map.of("phase", "PLANNED", "hosting", "PAAS"));
        assertTrue("adjusted");
        client.post(
                manager,
                "/v1/usage-phase-changes",
                Map.of("usageIds", ids, "phase", "IN_PRODUCTION", "phaseSince", "2027-01-01"));
        assertTrue("in another phase");
        region.member(region.emmen, "CONFIRMED", Region.START, null);
        client.post(
                manager,
                "/v1/usage-declarations/" + declared.id() + "/extensions",
                Map.of("memberIds", List.of(region.emmen.organisationId()), "startsOn", "2027-01-01"));
        assertTrue("extended");
        client.post(
                manager,
                "/v1/usage-declarations/" + declared.id() + "/reductions",
                Map.of("memberIds", List.of(region.emmen.organisationId())));
        assertTrue("reduced");
        ids.forEach(id -> client.post(manager, "/v1/usages/" + id + "/withdrawals", null));
        assertTrue("withdrawn");
        assertThat(rows()).isZero();
    }

    @Test
    void followsWhatMembersShare() {
        var application = published("Burgerzaken Noord");
        var alone = client.post(member, "/v1/usages", Client.ownUsage(published("Parkeren Noord")));
        var share = client.share(region.groningen, region.collaboration);
        assertThat(rows()).isEqualTo(1);
        assertTrue("shared");
        var own = client.post(member, "/v1/usages", Client.ownUsage(application));
        assertThat(rows()).isEqualTo(2);
        assertTrue("more recorded");
        client.declare(region.collaboration, application, both());
        assertTrue("declared beside it");
        client.put(member, "/v1/usages/" + own.id(), "*", Map.of("phase", "PHASING_OUT", "hosting", "PAAS"));
        assertTrue("adjusted");
        client.post(member, "/v1/usages/" + alone.id() + "/withdrawals", null);
        assertThat(rows()).isEqualTo(1);
        assertTrue("withdrawn");
        client.post(member, "/v1/landscape-shares/" + share.id() + "/withdrawals", null);
        assertTrue("shared no more");
        client.post(member, "/v1/usages", Client.ownUsage(published("Zaken Noord")));
        assertThat(rows()).isEqualTo(1);
        assertTrue("recorded for oneself");
    }

    @Test
    void followsTheApplicationThatTakesThePlaceOfASuggestedOne() {
        var suggested = client.post(
                member,
                "/v1/offering-suggestions",
                Map.of("supplierId", region.supplier.organisationId(), "kind", "MODULE", "name", "Ontbreekt"));
        client.post(member, "/v1/usages", Client.ownUsage(suggested.id()));
        client.share(region.groningen, region.collaboration);
        assertThat(rows()).isEqualTo(1);

        var replaced = client.post(
                TestTokens.functionalAdministrator(),
                "/v1/offerings/" + suggested.id() + "/replacements",
                Map.of("offeringId", published("Burgerzaken Noord")));

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(rows()).isEqualTo(1);
        assertTrue("replaced");
    }

    @Test
    void followsMergersOfWhoSharesAndOfWhomWith() {
        client.post(member, "/v1/usages", Client.ownUsage(published("Burgerzaken Noord")));
        client.post(
                Client.as(region.assen, "usage-manager"), "/v1/usages", Client.ownUsage(published("Parkeren Noord")));
        client.share(region.groningen, region.collaboration);
        client.share(region.assen, region.collaboration);

        follow(new Merging(region.assen, java.util.Set.of(region.groningen.organisationId())));
        assertThat(rows()).isEqualTo(2);
        follow(new Merging(region.otherCollaboration, java.util.Set.of(region.collaboration.organisationId())));

        assertThat(rows()).isZero();
        assertThat(client.get(
                                Client.as(region.otherCollaboration, "usage-viewer"),
                                "/v1/collaborations/" + region.otherCollaboration.organisationId() + "/landscape")
                        .all("items", "/member/name"))
                .containsExactly("Gemeente Assen", "Gemeente Assen");
    }

    /** Whoever commits first, neither misses what the other did. */
    @Test
    void missesNothingThatIsRecordedWhileSharingBegins() throws Exception {
        var members = region.members(8);
        var applications = Stream.generate(() -> published("Burgerzaken Noord"))
                .limit(members.size())
                .toList();
        var barrier = new CyclicBarrier(members.size() * 2);
        var answers = new ArrayList<Future<Integer>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < members.size(); number++) {
                var sharer = new OrganisationReference(members.get(number), "Gemeente", "MUNICIPALITY");
                var application = applications.get(number);
                answers.add(people.submit(() -> {
                    barrier.await();
                    return client.share(sharer, region.collaboration).status();
                }));
                answers.add(people.submit(() -> {
                    barrier.await();
                    return client.post(Client.as(sharer, "usage-manager"), "/v1/usages", Client.ownUsage(application))
                            .status();
                }));
            }
        }

        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(201);
        }
        assertTrue("shared and recorded at once");
        assertThat(rows()).isEqualTo(members.size());
    }

    @Test
    void changesNothingWithWhatIsRefused() {
        var application = published("Burgerzaken Noord");
        client.declare(region.collaboration, application, both());

        var refused = client.declare(region.collaboration, application, both());

        assertThat(refused.status()).isEqualTo(409);
        assertTrue("refused");
    }

    @Test
    void followsMergers() {
        client.declare(region.collaboration, published("Burgerzaken Noord"), both());
        client.declare(region.collaboration, published("Zaken Noord"), List.of(region.groningen.organisationId()));

        follow(new Merging(region.assen, java.util.Set.of(region.groningen.organisationId())));
        assertTrue("municipalities merged");
        follow(new Merging(region.otherCollaboration, java.util.Set.of(region.collaboration.organisationId())));
        assertTrue("collaborations merged");

        assertThat(rows()).isZero();
        assertThat(client.get(
                                Client.as(region.otherCollaboration, "usage-viewer"),
                                "/v1/collaborations/" + region.otherCollaboration.organisationId()
                                        + "/application-matrix")
                        .all("items", "/application/name"))
                .containsExactly("Burgerzaken Noord", "Zaken Noord");
    }

    /** Each changes a cell of the same row, at the same moment. */
    @Test
    void losesNoneOfManyChangesAtOnce() throws Exception {
        var declared = client.declare(region.collaboration, published("Burgerzaken Noord"), region.members(16));
        var usages = declared.all("usages", "usageId");
        var remaining = new ConcurrentLinkedQueue<>(usages);

        var statuses = AtOnce.perform(
                usages.size(), () -> client.post(manager, "/v1/usages/" + remaining.poll() + "/withdrawals", null)
                        .status());

        assertThat(statuses).containsOnly(200);
        assertTrue("withdrawn by many");
        assertThat(rows()).isZero();
    }

    @Test
    void isMadeAnewByTheOperatorAlone() {
        client.declare(region.collaboration, published("Burgerzaken Noord"), both());
        client.post(member, "/v1/usages", Client.ownUsage(published("Parkeren Noord")));
        client.share(region.groningen, region.collaboration);
        database.sql("UPDATE landscape_matrix_row SET cells = '[{}]' WHERE collaboration_id = ?")
                .param(region.collaboration.organisationId())
                .update();

        var refused = client.post(manager, "/actuator/landscapematrix", Map.of());
        var rebuilt = client.post(TestTokens.functionalAdministrator(), "/actuator/landscapematrix", Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(rebuilt.status()).isEqualTo(200);
        assertThat(rebuilt.body().path("collaborations").asInt()).isPositive();
        assertTrue("rebuilt");
    }

    private void follow(Merging merging) {
        for (var follower : followers) {
            var going = true;
            while (going) {
                going = Boolean.TRUE.equals(
                        transaction.execute(_ -> follower.follow(merging, 1).isPresent()));
                assertTrue("half-way a merger");
            }
        }
    }

    private void assertTrue(String after) {
        assertThat(database.sql(DIFFERENCES).query(Long.class).single())
                .as(after)
                .isZero();
    }

    private long rows() {
        return database.sql("SELECT count(*) FROM landscape_matrix_row WHERE collaboration_id = ?")
                .param(region.collaboration.organisationId())
                .query(Long.class)
                .single();
    }

    private UUID published(String name) {
        return client.published(region.supplier, "APPLICATION", name);
    }

    private List<UUID> both() {
        return List.of(region.groningen.organisationId(), region.assen.organisationId());
    }
}
