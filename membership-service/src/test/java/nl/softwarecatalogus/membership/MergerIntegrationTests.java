// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.softwarecatalogus.membership.enrolment.MembershipTransferred;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a merger of organisations does to memberships, over real Kafka: first asked, then done. */
@IntegrationTest
@Import({Region.class, MergerIntegrationTests.Trouble.class})
class MergerIntegrationTests {

    private static final String MERGERS = "nl.softwarecatalogus.organisation-mergers";
    private static final Topic ANSWERS = new Topic("membership-mergers");
    private static final Topic MEMBERSHIPS = new Topic("memberships");

    /** Breaks the database down in the middle of following, as often as wanted. */
    @TestConfiguration
    static class Trouble {

        final AtomicInteger ahead = new AtomicInteger();

        @EventListener
        @Order(Ordered.LOWEST_PRECEDENCE)
        void strike(MembershipTransferred transferred) {
            if (ahead.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new DataAccessResourceFailureException("half-way " + transferred.fromId());
            }
        }
    }

    @Autowired
    Region region;

    @Autowired
    Trouble trouble;

    @Autowired
    JdbcTemplate database;

    @Autowired
    KafkaTemplate<String, String> kafka;

    private final UUID merger = UUID.randomUUID();
    private Region.Party target;
    private Region.Party source;
    private Region.Party shared;
    private Region.Party only;

    @SuppressWarnings("NullAway.Init")
    @BeforeEach
    void found() {
        target = region.municipality();
        source = region.municipality();
        shared = region.collaboration();
        only = region.collaboration();
    }

    @Test
    void saysBeforehandWhatItWouldDoAndChangesNothing() throws Exception {
        region.confirmed(target, shared);
        var same = region.confirmed(source, shared);
        region.confirmed(source, only);
        invite(region.collaboration(), source);
        invite(only, target);

        plan(1, "REORGANISATION");

        var answer = answers(1).getFirst();
        ContractAssertions.assertMatchesContract(answer);
        assertThat(answer).contains("membership-merger-assessed.v1", "\"mergerVersion\":1", "\"version\":1");
        assertThat(counts(answer)).containsExactly("MEMBERSHIP 1 1", "INVITATION 1 1");
        assertThat(data(answer).path("blockers")).isEmpty();
        assertThat(statusOf(same)).isEqualTo("CONFIRMED");
        assertThat(MEMBERSHIPS.events(same, 2)).hasSize(2);
    }

    @Test
    void namesTheCollaborationsThatWouldFormACircle() throws Exception {
        target = region.collaboration();
        source = region.collaboration();
        region.confirmed(source, shared);
        region.confirmed(shared, only);
        region.confirmed(only, target);

        plan(1, "TAKEOVER");

        assertThat(data(answers(1).getFirst()).path("blockers").findValuesAsString("subject"))
                .containsExactlyInAnyOrder(shared.name(), only.name());
    }

    @Test
    void movesWhatGoesOnAndCollapsesWhatIsDoubleOnce() throws Exception {
        var own = region.confirmed(target, shared);
        var same = region.confirmed(source, shared);
        database.update("UPDATE membership SET starts_on = '2020-01-01' WHERE id = ?", same);
        var moving = region.confirmed(source, only);
        var waiting = region.declared(source, region.collaboration());
        var past = region.declared(source, region.collaboration());
        region.withdraw(past, source.administrator());
        var inviting = region.collaboration();
        var invitation = invite(inviting, source);
        trouble.ahead.set(3);

        plan(1, "REORGANISATION");
        execute(2);
        execute(2);

        var followed = answers(2).getLast();
        ContractAssertions.assertMatchesContract(followed);
        assertThat(followed).contains("membership-merger-followed.v1", "\"mergerVersion\":2", "\"version\":2");
        assertThat(counts(followed)).containsExactly("MEMBERSHIP 3 1", "INVITATION 1 0");
        assertThat(trouble.ahead).as("it broke half-way").hasValue(0);
        assertThat(statusOf(own)).isEqualTo("ENDED");
        assertThat(memberships(target)).containsExactlyInAnyOrder(same, moving, waiting, own);
        var ended = MEMBERSHIPS.events(own, 3).getLast();
        ContractAssertions.assertMatchesContract(ended);
        assertThat(ended).contains("membership-ended.v1", "2027-01-01", "VNG");
        var moved = MEMBERSHIPS.events(same, 3).getLast();
        ContractAssertions.assertMatchesContract(moved);
        assertThat(moved)
                .contains(
                        "membership-transferred.v1",
                        target.name(),
                        "2020-01-01",
                        source.id().toString());
        MEMBERSHIPS.events(moving, 3).forEach(ContractAssertions::assertMatchesContract);
        MEMBERSHIPS.events(waiting, 2).forEach(ContractAssertions::assertMatchesContract);
        var reinvited = new Topic("invitations").events(invitation, 2).getLast();
        ContractAssertions.assertMatchesContract(reinvited);
        assertThat(reinvited).contains("invitation-transferred.v1", target.name());
        assertThat(region.get("/v1/memberships/" + past, target.holding("usage-viewer")))
                .as("history stays with the source, and its successor reads it")
                .hasStatusOk()
                .bodyText()
                .contains(source.name());
        assertThat(region.get("/v1/memberships?memberId=" + source.id(), target.administrator()))
                .bodyText()
                .contains(past.toString());
        assertThat(region.get("/v1/memberships/" + past, only.administrator())).hasStatus(403);
        assertThat(region.declared(target, inviting)).isNotNull();
        assertThat(region.body(region.get("/v1/invitations/" + invitation, inviting.administrator()))
                        .path("status")
                        .asString())
                .isEqualTo("ANSWERED");
    }

    @Test
    void letsAMergedOrganisationDoNothingNewWhateverArrivesLate() throws Exception {
        execute(1);
        answers(1);
        region.become(source, OrganisationStatus.ACTIVE, 9);

        assertThat(region.declare(source, only, TestTokens.functionalAdministrator()))
                .hasStatus(409)
                .bodyText()
                .contains("member-not-active");
        assertThat(region.post("/v1/invitations", invitation(only, source), only.administrator()))
                .hasStatus(409);
    }

    @Test
    void ignoresAPlanThatComesAfterTheDeedAndFollowsOnlyOnce() throws Exception {
        var moving = region.confirmed(source, only);
        execute(2);
        answers(1);

        plan(1, "REORGANISATION");
        execute(2, UUID.randomUUID());
        var last = UUID.randomUUID();
        send("organisation-merger-planned", last, merger, 1, "REORGANISATION", UUID.randomUUID());
        ANSWERS.events(last, 1);

        assertThat(answers(1)).hasSize(1);
        assertThat(MEMBERSHIPS.events(moving, 3)).hasSize(3);
    }

    @Test
    void mergesCollaborationsWithTheirMembersAndEndsMembershipInItself() throws Exception {
        target = region.collaboration();
        source = region.collaboration();
        var member = region.municipality();
        var moving = region.confirmed(member, source);
        var inItself = region.confirmed(source, target);

        execute(1);

        assertThat(counts(answers(1).getFirst())).containsExactly("MEMBERSHIP 1 1", "INVITATION 0 0");
        assertThat(statusOf(inItself)).isEqualTo("ENDED");
        assertThat(region.get("/v1/collaborations/" + target.id() + "/members", member.administrator()))
                .bodyText()
                .contains(member.name(), moving.toString())
                .doesNotContain(source.name());
    }

    @Test
    void partsWithWhatWouldCloseACircleThatAroseAfterThePlan() throws Exception {
        target = region.collaboration();
        source = region.collaboration();
        var up = region.confirmed(source, shared);
        var down = region.confirmed(shared, target);

        execute(1);

        assertThat(counts(answers(1).getFirst())).containsExactly("MEMBERSHIP 0 1", "INVITATION 0 0");
        assertThat(statusOf(up)).isEqualTo("ENDED");
        assertThat(statusOf(down)).isEqualTo("CONFIRMED");
    }

    @Test
    void hearsOfASourceThatPointsOnAndReadsToTheEndOfTheLine() throws Exception {
        var past = region.declared(source, only);
        region.withdraw(past, source.administrator());
        execute(1);
        answers(1);
        var end = region.municipality();

        tellMerged(target, end);

        await().atMost(Duration.ofSeconds(30)).until(() -> region.organisations()
                .find(target.id())
                .map(KnownOrganisation::status)
                .filter(OrganisationStatus.MERGED::equals)
                .isPresent());
        assertThat(region.get("/v1/memberships/" + past, end.administrator())).hasStatusOk();
    }

    private UUID invite(Region.Party collaboration, Region.Party invited) {
        var answer = region.post("/v1/invitations", invitation(collaboration, invited), collaboration.administrator());
        assertThat(answer).hasStatus(201);
        return UUID.fromString(region.body(answer).at("/items/0/id").asString());
    }

    private static String invitation(Region.Party collaboration, Region.Party invited) {
        return "{\"collaborationId\":\"%s\",\"organisationIds\":[\"%s\"]}".formatted(collaboration.id(), invited.id());
    }

    private void plan(long version, String kind) throws Exception {
        send("organisation-merger-planned", merger, merger, version, kind, UUID.randomUUID());
    }

    private void execute(long version) throws Exception {
        execute(version, new UUID(merger.getMostSignificantBits(), version));
    }

    private void execute(long version, UUID eventId) throws Exception {
        send("organisations-merged", merger, merger, version, "REORGANISATION", eventId);
    }

    private void send(String type, UUID id, UUID key, long version, String kind, UUID eventId) throws Exception {
        var event = example("nl.softwarecatalogus." + type + ".v1", id, eventId);
        var data = (ObjectNode) event.path("data");
        data.put("mergerId", id.toString()).put("version", version).put("kind", kind);
        name((ObjectNode) data.path("target"), target);
        name((ObjectNode) data.at("/sources/0"), source);
        kafka.send(MERGERS, key.toString(), event.toString()).get();
    }

    private void tellMerged(Region.Party party, Region.Party into) throws Exception {
        var event = example("nl.softwarecatalogus.organisation-merged.v1", party.id(), UUID.randomUUID());
        var data = (ObjectNode) event.path("data");
        name(data, party);
        data.put("version", 3).put("mergedIntoId", into.id().toString());
        kafka.send("nl.softwarecatalogus.organisations", party.id().toString(), event.toString())
                .get();
    }

    private ObjectNode example(String type, UUID subject, UUID eventId) throws Exception {
        var file = Path.of("../organisation-service/contracts/" + type + ".example.json");
        var event = (ObjectNode) region.json().readTree(Files.readString(file));
        return event.put("id", eventId.toString()).put("subject", subject.toString());
    }

    private static void name(ObjectNode node, Region.Party party) {
        node.put("organisationId", party.id().toString())
                .put("name", party.name())
                .put("organisationType", party.type().name());
    }

    private List<String> answers(int expected) {
        return ANSWERS.events(merger, expected);
    }

    private List<String> counts(String answer) {
        return data(answer)
                .path("counts")
                .valueStream()
                .map(count -> "%s %d %d"
                        .formatted(
                                count.path("kind").asString(),
                                count.path("moved").asInt(),
                                count.path("collapsed").asInt()))
                .toList();
    }

    private JsonNode data(String event) {
        return region.json().readTree(event).path("data");
    }

    private String statusOf(UUID membership) {
        return region.body(region.get("/v1/memberships/" + membership, TestTokens.functionalAdministrator()))
                .path("status")
                .asString();
    }

    private List<UUID> memberships(Region.Party member) {
        return database.queryForList("SELECT id FROM membership WHERE member_id = ?", UUID.class, member.id());
    }
}
