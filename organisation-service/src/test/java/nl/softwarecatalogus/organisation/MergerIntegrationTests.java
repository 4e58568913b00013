// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.identity.FakeKeycloak;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** From a plan to the moment at which every service has followed. */
@AccountIntegrationTest
@Import(MergerCases.class)
class MergerIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    MergerCases mergers;

    @Autowired
    FakeKeycloak keycloak;

    private OrganisationState target;
    private OrganisationState source;

    @BeforeEach
    void register() {
        target = desk.activeSupplier();
        source = desk.activeSupplier();
    }

    @Test
    void asksEveryServiceForADryRunBeforeItCanBeExecuted() {
        var planned = mergers.plan(target, source);
        var id = mergers.id(planned);

        assertThat(planned).hasStatus(201);
        assertThat(planned.getResponse().getHeader("Location")).endsWith("/v1/organisation-mergers/" + id);
        assertThat(codes(planned)).containsExactly("merger-awaits-membership", "merger-awaits-catalogue");
        assertThat(conflicts(mergers.execute(id), "merger-not-ready"))
                .containsExactly("merger-awaits-membership", "merger-awaits-catalogue");
        assertThat(desk.organisations().state(source.organisationId()).status()).hasToString("ACTIVE");

        mergers.assess("catalogue", id, 1, 1);
        mergers.block("membership", id, 1, 1);
        await().atMost(Staff.PATIENCE).until(() -> stage(id, "MEMBERSHIP").equals("ASSESSED"));
        await().atMost(Staff.PATIENCE).until(() -> stage(id, "CATALOGUE").equals("ASSESSED"));
        var refused = mergers.execute(id);
        assertThat(conflicts(refused, "merger-not-ready")).containsExactly("membership-cycle");
        assertThat(refused).bodyText().contains("Samenwerking Digitale Regio Noord zou door lidmaatschappen");
        assertThat(mergers.find(id).at("/obstacles/0/reason").asString()).startsWith("Samenwerking Digitale");

        mergers.assess("membership", id, 2, 1);
        await().atMost(Staff.PATIENCE)
                .until(() -> mergers.find(id).path("ready").asBoolean());
        assertThat(mergers.execute(id)).hasStatusOk();
    }

    @Test
    void countsOnlyAnswersToThePresentPlan() {
        var id = mergers.ready(target, source);
        var other = desk.activeSupplier();

        var revised = mergers.revise(
                id, MergerCases.plan(LocalDate.of(2026, 1, 1), target, source, other), "\"0\"", Desk.vng());

        assertThat(revised).hasStatusOk();
        assertThat(codes(revised)).containsExactly("merger-awaits-membership", "merger-awaits-catalogue");
        mergers.assess("membership", id, 2, 1);
        mergers.assess("catalogue", id, 2, 2);
        await().atMost(Staff.PATIENCE).until(() -> stage(id, "CATALOGUE").equals("ASSESSED"));
        assertThat(conflicts(mergers.execute(id), "merger-not-ready")).containsExactly("merger-awaits-membership");
        mergers.assess("membership", id, 3, 2);
        await().atMost(Staff.PATIENCE)
                .until(() -> mergers.find(id).path("ready").asBoolean());
    }

    @Test
    void carriesPeopleOverAndPointsAtTheSuccessor() {
        var petra = Staff.somebody();
        var karim = Staff.somebody();
        var lisa = Staff.somebody();
        var petraId = staff.invited(target, petra, "ADMINISTRATOR");
        staff.invited(source, petra, "ADMINISTRATOR", "OFFERING_MANAGER");
        var karimId = staff.invited(source, karim, "ADMINISTRATOR");
        var lisaId = staff.invited(source, lisa, "USAGE_VIEWER");
        staff.me(Staff.as(karim, source, "administrator"));
        var id = mergers.ready(target, source);
        assertThat(count(id, "ACCOUNT")).isEqualTo("2 moved, 1 collapsed");

        mergers.execute(id);

        assertThat(roles(petraId)).containsExactly("ADMINISTRATOR", "OFFERING_MANAGER");
        assertThat(roles(karimId)).containsExactly("ADMINISTRATOR");
        assertThat(staff.account(karimId, target).path("status").asString()).isEqualTo("ACTIVE");
        assertThat(staff.account(lisaId, target).path("status").asString()).isEqualTo("INVITED");
        assertThat(desk.body(staff.list(source, Desk.vng())).path("total").asInt())
                .isZero();
        staff.awaitProvisioned(target, karimId);
        staff.awaitProvisioned(target, lisaId);
        assertThat(keycloak.grants(Staff.emailOf(karim))).containsExactly(Staff.grant(target, "administrator"));
        assertThat(keycloak.grants(Staff.emailOf(lisa))).containsExactly(Staff.grant(target, "usage-viewer"));
        assertThat(keycloak.logoutsOf(Staff.emailOf(karim))).isPositive();
        assertThat(count(id, "ACCOUNT")).as("as it was carried out").isEqualTo("2 moved, 1 collapsed");

        var closed = desk.body(desk.get("/v1/organisations/" + source.organisationId(), Desk.visitor()));
        assertThat(closed.path("status").asString()).isEqualTo("MERGED");
        assertThat(closed.at("/mergedInto/organisationId").asString())
                .isEqualTo(target.organisationId().toString());
        assertThat(closed.at("/mergedInto/name").asString()).isEqualTo(target.name());
        assertThat(listed("?status=MERGED&q=" + suffix(source))).isEqualTo(1);
        assertThat(listed("?q=" + suffix(source))).isZero();
        assertThat(desk.activate(source.organisationId()))
                .hasStatus(409)
                .bodyText()
                .contains("already-merged");
        assertThat(staff.invite(source, Staff.somebody(), Desk.vng(), "ADMINISTRATOR"))
                .hasStatus(409);
    }

    @Test
    void isCompletedOnceEveryServiceHasFollowed() {
        var id = mergers.ready(target, source);
        mergers.execute(id);
        assertThat(mergers.find(id).path("status").asString()).isEqualTo("EXECUTING");

        mergers.follow("membership", id, 2, 2);
        await().atMost(Staff.PATIENCE).until(() -> stage(id, "MEMBERSHIP").equals("FOLLOWED"));
        assertThat(mergers.find(id).path("status").asString()).isEqualTo("EXECUTING");
        mergers.follow("catalogue", id, 2, 2);
        mergers.follow("catalogue", id, 2, 2);
        mergers.awaitStatus(id, "COMPLETED");
        mergers.follow("membership", id, 3, 2);

        var events = new Topic("organisation-mergers").events(id, 3);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events)
                .extracting(event -> text(event, "/type"))
                .containsExactly(
                        "nl.softwarecatalogus.organisation-merger-planned.v1",
                        "nl.softwarecatalogus.organisations-merged.v1",
                        "nl.softwarecatalogus.organisation-merger-completed.v1");
        assertThat(events).extracting(event -> text(event, "/data/version")).containsExactly("1", "2", "3");
        assertThat(text(events.get(1), "/data/sources/0/name")).isEqualTo(source.name());
        var merged =
                new Topic("organisations").events(source.organisationId(), 3).getLast();
        ContractAssertions.assertMatchesContract(merged);
        assertThat(text(merged, "/type")).isEqualTo("nl.softwarecatalogus.organisation-merged.v1");
        assertThat(text(merged, "/data/mergedIntoId"))
                .isEqualTo(target.organisationId().toString());
    }

    @Test
    void refusesWhatCannotMergeNamingEverything() {
        var concept = desk.supplier();
        var other = desk.state(desk.register("OTHER_GOVERNMENT", Desk.unique("Provincie")));
        var busy = desk.activeSupplier();
        mergers.plan(desk.activeSupplier(), busy);

        var refused = mergers.plan(concept, other, busy, source);

        assertThat(conflicts(refused, "merger-refused"))
                .containsExactlyInAnyOrder(
                        "merger-target-not-active",
                        "merger-source-is-concept",
                        "merger-type-differs",
                        "merger-elsewhere");
        assertThat(refused).bodyText().contains(concept.name(), other.name(), busy.name());
        assertThat(mergers.plan(target, target)).hasStatus(400).bodyText().contains("merger-target-among-sources");
        var unknown = desk.post(
                MergerCases.MERGERS,
                MergerCases.plan(LocalDate.now(), target).replace("[]", "[\"" + UUID.randomUUID() + "\"]"),
                Desk.vng());
        assertThat(unknown).hasStatus(400).bodyText().contains("sourceIds[0]", "bestaat niet");
    }

    @Test
    void waitsForTheDayItTakesEffect() {
        var planned = desk.post(
                MergerCases.MERGERS, MergerCases.plan(LocalDate.now().plusDays(2), target, source), Desk.vng());
        var id = mergers.id(planned);
        mergers.assess("membership", id, 1, 1);
        mergers.assess("catalogue", id, 1, 1);
        await().atMost(Staff.PATIENCE).until(() -> stage(id, "CATALOGUE").equals("ASSESSED"));
        await().atMost(Staff.PATIENCE).until(() -> stage(id, "MEMBERSHIP").equals("ASSESSED"));

        assertThat(conflicts(mergers.execute(id), "merger-not-ready")).containsExactly("merger-not-yet-effective");
    }

    @Test
    void waitsForATargetThatTakesPartAgain() {
        var id = mergers.ready(target, source);
        desk.deactivate(target.organisationId());

        assertThat(conflicts(mergers.execute(id), "merger-not-ready")).containsExactly("merger-target-not-active");
    }

    @Test
    void cancelsAPlanAndFreesItsOrganisations() {
        var id = mergers.id(mergers.plan(target, source));

        assertThat(mergers.cancel(id, Desk.vng())).hasStatusOk().bodyText().contains("CANCELLED");

        assertThat(mergers.cancel(id, Desk.vng())).hasStatus(409).bodyText().contains("merger-already-cancelled");
        assertThat(mergers.execute(id)).hasStatus(409).bodyText().contains("merger-already-cancelled");
        assertThat(mergers.plan(target, source)).hasStatus(201);
        var events = new Topic("organisation-mergers").events(id, 2);
        assertThat(text(events.getLast(), "/type")).isEqualTo("nl.softwarecatalogus.organisation-merger-cancelled.v1");
        ContractAssertions.assertMatchesContract(events.getLast());
    }

    @Test
    void executesOnlyWhatTheOfficerSaw() {
        var id = mergers.ready(target, source);
        mergers.revise(id, MergerCases.plan(LocalDate.of(2026, 2, 1), target, source), "*", Desk.vng());

        assertThat(mergers.execute(id, "\"0\"", Desk.vng())).hasStatus(412);
        assertThat(mergers.revise(id, MergerCases.plan(LocalDate.of(2026, 3, 1), target, source), "\"0\"", Desk.vng()))
                .hasStatus(412);
    }

    @Test
    void listsTheLatestFirst() {
        var id = mergers.id(
                desk.post(MergerCases.MERGERS, MergerCases.plan(LocalDate.of(2999, 1, 1), target, source), Desk.vng()));

        var page = desk.body(desk.get(MergerCases.MERGERS + "?status=PLANNED&pageSize=1", Desk.vng()));

        assertThat(page.at("/items/0/id").asString()).isEqualTo(id.toString());
        assertThat(page.at("/items/0/target/name").asString()).isEqualTo(target.name());
        mergers.cancel(id, Desk.vng());
    }

    private String stage(UUID id, String service) {
        return service(id, service).path("stage").asString();
    }

    private JsonNode service(UUID id, String name) {
        return mergers.find(id)
                .path("services")
                .valueStream()
                .filter(service -> service.path("service").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String count(UUID id, String kind) {
        var count = service(id, "ORGANISATION")
                .path("counts")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
        return "%d moved, %d collapsed"
                .formatted(count.path("moved").asInt(), count.path("collapsed").asInt());
    }

    private List<String> roles(UUID accountId) {
        return staff.account(accountId, target)
                .path("roles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private int listed(String query) {
        return desk.body(desk.get("/v1/organisations" + query, Desk.visitor()))
                .path("total")
                .asInt();
    }

    private static String suffix(OrganisationState organisation) {
        return organisation.name().substring(organisation.name().lastIndexOf(' ') + 1);
    }

    private List<String> codes(MvcTestResult merger) {
        return desk.body(merger)
                .path("obstacles")
                .valueStream()
                .map(obstacle -> obstacle.path("code").asString())
                .toList();
    }

    private List<String> conflicts(MvcTestResult refusal, String problem) {
        assertThat(refusal).hasStatus(409);
        assertThat(desk.body(refusal).path("type").asString()).endsWith("/" + problem);
        return desk.body(refusal)
                .path("conflicts")
                .valueStream()
                .map(conflict -> conflict.path("code").asString())
                .toList();
    }

    private String text(String event, String pointer) {
        return desk.json().readTree(event).at(pointer).asString();
    }
}
