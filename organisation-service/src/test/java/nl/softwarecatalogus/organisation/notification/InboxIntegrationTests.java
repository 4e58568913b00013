// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.Staff;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** From the producers' events on Kafka to somebody's inbox, once. */
@NotificationIntegrationTest
class InboxIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    Press press;

    @Autowired
    JdbcTemplate database;

    private OrganisationState member;
    private OrganisationState collaboration;
    private String memberAdministrator;
    private String memberViewer;
    private String manager;
    private String viewer;

    @BeforeEach
    void bringTwoOrganisationsTogether() {
        member = desk.activeSupplier();
        collaboration = desk.activeSupplier();
        memberAdministrator = invited(member, "ADMINISTRATOR");
        memberViewer = invited(member, "USAGE_VIEWER");
        invited(collaboration, "ADMINISTRATOR");
        manager = invited(collaboration, "OFFERING_MANAGER");
        viewer = invited(collaboration, "USAGE_VIEWER");
    }

    @Test
    void tellsTheCollaborationOfADeclarationAndTheMemberOfTheDecision() {
        var declared = press.membership("membership-declared", member, collaboration);
        press.send("memberships", declared);
        var told = awaitTold(manager, 1).at("/items/0");

        assertThat(told.path("kind").asString()).isEqualTo("MEMBERSHIP_DECLARED");
        assertThat(told.path("title").asString()).isEqualTo("Nieuw lid aangemeld: " + member.name());
        assertThat(told.path("text").asString())
                .startsWith(member.name())
                .contains(collaboration.name(), "1 januari 2027");
        assertThat(told.at("/organisation/name").asString()).isEqualTo(collaboration.name());
        assertThat(told.path("subjectId")).isEqualTo(declared.path("subject"));
        assertThat(told.path("read").asBoolean()).isFalse();
        assertThat(press.told(viewer)).as("has nothing to decide").isZero();
        assertThat(press.told(memberAdministrator)).as("did it themselves").isZero();

        press.send("memberships", press.membership("membership-confirmed", member, collaboration));
        assertThat(awaitTold(memberAdministrator, 1).at("/items/0/kind").asString())
                .isEqualTo("MEMBERSHIP_CONFIRMED");
        assertThat(press.told(memberViewer)).isZero();
        assertThat(press.told(manager)).isEqualTo(1);
    }

    @Test
    void tellsTheAdministratorsOfWhoIsInvited() {
        var usageManager = invited(member, "USAGE_MANAGER");

        press.send("invitations", press.invitation("invitation-sent", member, collaboration));

        assertThat(awaitTold(memberAdministrator, 1).at("/items/0/title").asString())
                .isEqualTo("Uitnodiging van " + collaboration.name());
        assertThat(press.told(usageManager)).isZero();
    }

    @Test
    void tellsOfEachEventOnceHoweverOftenItComes() {
        var declared = press.membership("membership-declared", member, collaboration);
        press.send("memberships", declared);
        press.send("memberships", declared);
        awaitTold(manager, 1);
        database.update("DELETE FROM platform.inbox WHERE event_id = ?", id(declared, "id"));
        press.send("memberships", declared);

        var withdrawn = press.membership("membership-withdrawn", member, collaboration)
                .put("subject", declared.path("subject").asString());
        press.send("memberships", withdrawn);

        assertThat(awaitTold(manager, 2).at("/items/0/kind").asString()).isEqualTo("MEMBERSHIP_WITHDRAWN");
    }

    @Test
    void tellsOfADeclarationOfUsageOnceAndOfEachObjection() {
        var declaration = UUID.randomUUID();
        var first = press.usage("usage-declared", declaration, member, collaboration);
        var second = press.usage("usage-declared", declaration, member, collaboration);
        press.send("usages", first.path("subject").asString(), first.toString());
        press.send("usages", first.path("subject").asString(), second.toString());
        var disputed = press.usage("usage-disputed", declaration, member, collaboration);
        press.send("usages", first.path("subject").asString(), disputed.toString());

        assertThat(awaitTold(manager, 1).at("/items/0/text").asString())
                .contains(member.name(), "Burgerzaken Noord", collaboration.name());
        assertThat(press.told(memberAdministrator)).isEqualTo(1);
    }

    @Test
    void tellsWhoManagesUsageOfAProposalAndItsProviderOfAnAnswer() {
        var usageManager = invited(member, "USAGE_MANAGER");
        var proposed = press.proposal("usage-proposed", collaboration, member);
        press.send("usage-proposals", proposed);
        var told = awaitTold(usageManager, 1).at("/items/0");
        var closed = press.proposal("usage-proposal-closed", collaboration, member);
        press.send("usage-proposals", proposed.path("subject").asString(), closed.toString());
        var heard = awaitTold(manager, 1).at("/items/0");

        assertThat(told.path("kind").asString()).isEqualTo("USAGE_PROPOSED");
        assertThat(told.path("title").asString())
                .isEqualTo(collaboration.name() + " meldt dat u Burgerzaken Noord gebruikt");
        assertThat(told.path("text").asString()).contains("Bevestig het gebruik of wijs het af", "23 februari 2027");
        assertThat(heard.path("kind").asString()).isEqualTo("USAGE_PROPOSAL_ANSWERED");
        assertThat(heard.path("title").asString()).isEqualTo(member.name() + " heeft geantwoord op uw voorstel");
        assertThat(heard.path("text").asString()).doesNotContain("bevestigd", "afgewezen");
        assertThat(press.told(viewer)).isZero();
        assertThat(press.told(memberViewer)).isZero();
    }

    @Test
    void tellsWhoNowActsForTheSuccessorAndWhoHasItAsAMember() {
        var source = desk.activeSupplier();
        var membership = press.membership("membership-confirmed", source, collaboration);
        Press.data(membership).put("version", 2).put("startsOn", "2026-01-01");
        press.send("memberships", membership);
        join(member, LocalDate.of(2026, 1, 1));
        awaitTold(memberAdministrator, 1);

        press.send("organisation-mergers", press.merger("organisations-merged", member, source));
        press.send("organisation-mergers", press.merger("organisation-merger-completed", member, source));

        var told = awaitTold(memberAdministrator, 2).at("/items/0");
        assertThat(told.path("title").asString()).isEqualTo("Organisaties samengegaan: " + member.name());
        assertThat(told.path("text").asString()).contains(source.name(), "1 januari 2027");
        var heard = awaitTold(manager, 1).at("/items/0");
        assertThat(heard.path("kind").asString()).isEqualTo("ORGANISATION_MERGER_COMPLETED");
        assertThat(press.told(viewer)).isZero();
    }

    @Test
    void tellsItsCollaborationsThatAMemberIsOutAndItsMembersThatACollaborationIs() {
        join(member, LocalDate.of(2026, 1, 1));
        awaitTold(memberAdministrator, 1);

        press.send("organisations", press.deactivation(member));
        press.send("organisations", press.deactivation(collaboration));

        var heard = awaitTold(manager, 1).at("/items/0");
        assertThat(heard.path("kind").asString()).isEqualTo("ORGANISATION_DEACTIVATED");
        assertThat(heard.path("title").asString()).isEqualTo(member.name() + " is niet meer actief");
        assertThat(awaitTold(memberAdministrator, 2).at("/items/0/title").asString())
                .isEqualTo(collaboration.name() + " is niet meer actief");
    }

    @Test
    void tellsTheMembersOfTheDayWhatTheirCollaborationOffers() {
        var former = desk.activeSupplier();
        var formerAdministrator = invited(former, "ADMINISTRATOR");
        join(member, LocalDate.now().minusDays(1));
        var gone = press.membership("membership-ended", former, collaboration);
        Press.data(gone).put("startsOn", "2020-01-01").put("endsOn", "2021-01-01");
        press.send("memberships", gone);
        awaitTold(memberAdministrator, 1);
        awaitTold(formerAdministrator, 1);

        press.send("offerings", press.offering(collaboration));

        assertThat(awaitTold(memberAdministrator, 2).at("/items/0/title").asString())
                .isEqualTo("Nieuw aanbod van " + collaboration.name() + ": Burgerzaken Noord");
        assertThat(press.told(formerAdministrator)).isEqualTo(1);
    }

    @Test
    void welcomesTheAdministratorOfAnOrganisationThatBecomesActive() {
        var supplier = desk.supplier();
        var petra = invited(supplier, "ADMINISTRATOR");

        desk.activate(supplier.organisationId());

        assertThat(awaitTold(petra, 1).at("/items/0/title").asString()).isEqualTo(supplier.name() + " is actief");
    }

    @Test
    void tellsNobodyOfWhatHappenedBeforeTheyCame() {
        var old = press.membership("membership-declared", member, collaboration)
                .put("time", Instant.now().minusSeconds(3600).toString());
        press.send("memberships", old);
        var present = press.membership("membership-withdrawn", member, collaboration)
                .put("subject", old.path("subject").asString());
        press.send("memberships", present);

        assertThat(awaitTold(manager, 1).at("/items/0/kind").asString()).isEqualTo("MEMBERSHIP_WITHDRAWN");
    }

    @Test
    void putsAsideWhatCannotBeReadAndGoesOn() {
        var poison = press.membership("membership-declared", member, collaboration);
        Press.data(poison).remove("member");
        press.send("memberships", poison);
        press.send("memberships", press.membership("membership-declared", member, collaboration));

        awaitTold(manager, 1);
        await().atMost(Staff.PATIENCE).until(() -> Integer.valueOf(1)
                .equals(database.queryForObject(
                        "SELECT count(*) FROM platform.dead_letter WHERE key = ?",
                        Integer.class,
                        poison.path("subject").asString())));
        assertThat(press.told(manager)).isEqualTo(1);
    }

    @Test
    void remembersWhatWasRead() {
        join(member, LocalDate.now());
        press.send("invitations", press.invitation("invitation-withdrawn", member, collaboration));
        var newest = id(awaitTold(memberAdministrator, 2).at("/items/0"), "id");
        var asAdministrator = Press.person(memberAdministrator);

        var reading = desk.post("/v1/notifications/" + newest + "/readings", "", asAdministrator);
        var again = desk.post("/v1/notifications/" + newest + "/readings", "", asAdministrator);

        assertThat(desk.body(reading).path("read").asBoolean()).isTrue();
        assertThat(desk.body(again).path("readAt")).isEqualTo(desk.body(reading).path("readAt"));
        assertThat(unread(memberAdministrator)).isEqualTo(1);

        assertThat(desk.post("/v1/notifications/readings", "", asAdministrator)).hasStatus(204);
        assertThat(unread(memberAdministrator)).isZero();
        assertThat(press.told(memberAdministrator)).isEqualTo(2);
    }

    @Test
    void showsNothingOfAnOrganisationToWhomeverLeftIt() {
        var leaver = Staff.somebody();
        var id = staff.invited(collaboration, leaver, "USAGE_MANAGER");
        press.send("memberships", press.membership("membership-declared", member, collaboration));
        awaitTold(leaver, 1);

        assertThat(staff.remove(collaboration, id, Desk.vng())).hasStatus(204);

        assertThat(press.told(leaver)).isZero();
    }

    @Test
    void speaksEnglishToWhoeverAsks() {
        press.send("memberships", press.membership("membership-declared", member, collaboration));
        awaitTold(manager, 1);

        var english = desk.body(desk.http()
                .get()
                .uri("/v1/notifications")
                .header("Accept-Language", "en")
                .with(Press.person(manager))
                .exchange());

        assertThat(english.at("/items/0/title").asString()).isEqualTo("New membership declared: " + member.name());
    }

    private void join(OrganisationState joining, LocalDate startsOn) {
        var confirmed = press.membership("membership-confirmed", joining, collaboration);
        Press.data(confirmed).put("startsOn", startsOn.toString());
        press.send("memberships", confirmed);
    }

    private String invited(OrganisationState organisation, String role) {
        var name = Staff.somebody();
        staff.invited(organisation, name, role);
        return name;
    }

    private JsonNode awaitTold(String name, int expected) {
        await().atMost(Staff.PATIENCE).until(() -> press.told(name) >= expected);
        var inbox = press.inbox(name);
        assertThat(inbox.path("total").asInt()).isEqualTo(expected);
        return inbox;
    }

    private int unread(String name) {
        return desk.body(desk.get("/v1/notifications?unread=true", Press.person(name)))
                .path("total")
                .asInt();
    }

    private static UUID id(JsonNode node, String field) {
        return UUID.fromString(node.path(field).asString());
    }
}
