// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.membership.KnownMembership;
import nl.softwarecatalogus.organisation.membership.KnownMembershipService;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Contacts of an organisation: who keeps them, and who sees which part. */
@IntegrationTest
@Import(Desk.class)
@ExtendWith(OutputCaptureExtension.class)
class ContactIntegrationTests {

    private static final String KARIN = """
            {"kind":"PERSON","label":"Beheer",
             "name":{"value":"Karin Contact","visibleTo":"MEMBERS"},
             "position":{"value":"Informatiemanager","visibleTo":"VNG"},
             "email":{"value":"karin@voorbeeld.example","visibleTo":"MEMBERS"},
             "telephone":{"value":"06-12345678","visibleTo":"OWN_ORGANISATION"}}""";
    private static final String DESK = """
            {"kind":"GENERAL","label":"Servicedesk",
             "email":{"value":"desk@voorbeeld.example","visibleTo":"PUBLIC"},
             "telephone":{"value":"050-1234567","visibleTo":"MEMBERS"}}""";

    @Autowired
    Desk desk;

    @Autowired
    KnownMembershipService memberships;

    @Autowired
    JdbcTemplate database;

    private OrganisationState government;
    private OrganisationState supplier;

    @BeforeEach
    void register() {
        government = active("OTHER_GOVERNMENT");
        supplier = desk.activeSupplier();
    }

    @Test
    void showsEverybodyThePartThatIsMeantForThem() {
        add(government, KARIN);
        var partner = desk.activeSupplier();
        var collaboration = activeCollaboration();
        join(government, collaboration);
        join(partner, collaboration);

        assertThat(list(government, Desk.of(government, "usage-viewer")))
                .contains("Karin Contact", "Informatiemanager", "karin@", "06-12345678", "visibleTo");
        assertThat(list(government, Desk.vng())).contains("06-12345678", "visibleTo");
        assertThat(list(government, TestTokens.vngViewer()))
                .contains("Karin Contact", "Informatiemanager", "karin@")
                .doesNotContain("06-12345678", "visibleTo");
        for (var member : List.of(Desk.of(partner, "usage-viewer"), Desk.of(collaboration, "administrator"))) {
            assertThat(list(government, member))
                    .contains("Karin Contact", "karin@")
                    .doesNotContain("Informatiemanager", "06-12345678", "visibleTo");
        }
    }

    @Test
    void showsStrangersNothingOfAPerson() {
        var id = id(add(government, KARIN));

        for (var stranger : List.of(
                Desk.visitor(),
                Desk.of(supplier, "administrator"),
                TestTokens.person(government.organisationId(), "SUPPLIER", "administrator"))) {
            assertThat(list(government, stranger)).isEqualTo("[]");
            assertThat(desk.get(uri(government) + "/" + id, stranger))
                    .hasStatus(404)
                    .bodyText()
                    .contains("unknown-contact")
                    .doesNotContain("Karin", "Beheer");
        }
    }

    @Test
    void showsMembersToEachOtherOnlyWhileTheyAreMembers() {
        add(government, KARIN);
        var collaboration = activeCollaboration();
        join(supplier, collaboration);
        var today = LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam"));
        memberships.remember(membership(government, collaboration, "DECLARED", today, null, 1));
        assertThat(list(government, Desk.of(supplier, "administrator")))
                .as("declared")
                .isEqualTo("[]");

        memberships.remember(membership(government, collaboration, "CONFIRMED", today.plusDays(1), null, 2));
        assertThat(list(government, Desk.of(supplier, "administrator")))
                .as("from tomorrow")
                .isEqualTo("[]");

        memberships.remember(membership(government, collaboration, "CONFIRMED", today, null, 3));
        assertThat(list(government, Desk.of(supplier, "administrator"))).contains("Karin");

        memberships.remember(membership(government, collaboration, "ENDED", today.minusDays(9), today, 4));
        assertThat(list(government, Desk.of(supplier, "administrator")))
                .as("ended")
                .isEqualTo("[]");
    }

    @Test
    void bringsStrangersInACommunityNoNearer() {
        add(government, KARIN);
        var community = activeCommunity();
        join(government, community);
        join(supplier, community);

        assertThat(list(government, Desk.of(supplier, "administrator"))).isEqualTo("[]");
        assertThat(list(government, Desk.of(community, "usage-viewer"))).contains("Karin");
    }

    @Test
    void letsTheGeneralContactOfASupplierBePublic() {
        add(supplier, DESK);

        assertThat(list(supplier, Desk.visitor()))
                .contains("Servicedesk", "desk@voorbeeld.example")
                .doesNotContain("050-1234567", "visibleTo");
    }

    @Test
    void refusesToMakeAnythingElsePublic() {
        assertThat(add(government, DESK)).hasStatus(400).bodyText().contains("email.visibleTo", "never-public");
        assertThat(add(activeCollaboration(), DESK)).hasStatus(400).bodyText().contains("never-public");
        assertThat(add(supplier, KARIN.replace("MEMBERS", "PUBLIC")))
                .hasStatus(400)
                .bodyText()
                .contains("name.visibleTo", "email.visibleTo", "never-public");
        var id = id(add(government, KARIN));
        assertThat(change(government, id, DESK, "*", Desk.vng())).hasStatus(400);
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(add(supplier, """
                {"kind":"ROBOT","label":" ","name":{"value":"x"},"email":{"value":"geen adres","visibleTo":"ALL"},"fax":1}"""))
                .hasStatus(400)
                .bodyText()
                .contains("kind", "label", "name.visibleTo", "email.value", "email.visibleTo", "fax");
        assertThat(add(supplier, "{\"kind\":\"PERSON\",\"label\":\"Beheer\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("email-or-telephone", "name");
    }

    @Test
    void changesAndRemovesAContact() {
        var added = add(government, KARIN);
        var id = id(added);
        assertThat(added)
                .hasStatus(201)
                .hasHeader("ETag", "\"0\"")
                .hasHeader("Location", "http://localhost:8080/api/organisation" + uri(government) + "/" + id);

        assertThat(change(government, id, KARIN.replace("Karin", "Kees"), "\"0\"", administrator(government)))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"")
                .bodyText()
                .contains("Kees");
        assertThat(change(government, id, KARIN, "\"0\"", administrator(government)))
                .hasStatus(412);
        assertThat(change(government, id, KARIN, null, administrator(government)))
                .hasStatus(428);
        assertThat(remove(government, id, "\"0\"", administrator(government))).hasStatus(412);
        assertThat(remove(government, id, administrator(government))).hasStatus(204);
        assertThat(remove(government, id, administrator(government))).hasStatus(404);
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM contact_point WHERE id = ?", Integer.class, UUID.fromString(id)))
                .isZero();
    }

    @Test
    void findsAContactAtItsOwnOrganisationOnly() {
        var id = id(add(government, KARIN));

        assertThat(desk.get(uri(supplier) + "/" + id, Desk.vng())).hasStatus(404);
        assertThat(change(supplier, id, DESK, "*", administrator(supplier))).hasStatus(404);
        assertThat(remove(supplier, id, administrator(supplier))).hasStatus(404);
    }

    @Test
    void letsOnlyItsOwnAdministratorAndVngKeepThem() {
        var id = id(add(government, KARIN));
        for (var other : List.of(
                Desk.of(government, "offering-manager", "usage-manager", "usage-viewer"),
                administrator(supplier),
                TestTokens.vngViewer(),
                TestTokens.person(government.organisationId(), "SUPPLIER", "administrator"))) {
            assertThat(desk.post(uri(government), KARIN, other)).hasStatus(403);
            assertThat(change(government, id, KARIN, "*", other)).hasStatus(403);
            assertThat(remove(government, id, other)).hasStatus(403);
        }
        assertThat(desk.post(uri(government), KARIN, Desk.visitor())).hasStatus(401);
        assertThat(remove(government, id, Desk.visitor())).hasStatus(401);
        desk.deactivate(government.organisationId());
        assertThat(desk.post(uri(government), KARIN, administrator(government)))
                .as("shut out with the organisation")
                .hasStatus(403);
        assertThat(desk.get(uri(government), Desk.visitor())).hasStatus(404);
    }

    @Test
    void takesTwenty() {
        for (var number = 0; number < 20; number++) {
            assertThat(add(supplier, DESK)).hasStatus(201);
        }

        assertThat(add(supplier, DESK)).hasStatus(409).bodyText().contains("too-many-contacts", supplier.name());
    }

    @Test
    void recordsWhoChangedAContactAndNothingOfIt(CapturedOutput output) {
        var id = id(add(government, KARIN));
        change(government, id, KARIN.replace("Karin", "Kees"), "*", administrator(government));
        add(government, KARIN.replace("PERSON", "ROBOT"));

        var lines = database.queryForList(
                "SELECT audit_entry::text FROM platform.audit_entry WHERE object LIKE ?",
                String.class,
                uri(government) + "%");
        assertThat(lines).hasSize(2).anyMatch(line -> line.contains("PUT /v1/organisations/{organisationId}/contacts"));
        assertThat(String.join("", lines) + output.getAll())
                .doesNotContain("Karin Contact", "Kees Contact", "karin@voorbeeld", "06-12345678");
    }

    private MvcTestResult add(OrganisationState organisation, String contact) {
        return desk.post(uri(organisation), contact, Desk.vng());
    }

    private MvcTestResult change(
            OrganisationState organisation,
            String id,
            String contact,
            @Nullable String ifMatch,
            RequestPostProcessor actor) {
        var request = desk.http()
                .put()
                .uri(uri(organisation) + "/" + id)
                .contentType("application/json")
                .content(contact)
                .with(actor);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private MvcTestResult remove(OrganisationState organisation, String id, RequestPostProcessor actor) {
        return remove(organisation, id, "*", actor);
    }

    private MvcTestResult remove(
            OrganisationState organisation, String id, String ifMatch, RequestPostProcessor actor) {
        return desk.http()
                .delete()
                .uri(uri(organisation) + "/" + id)
                .header("If-Match", ifMatch)
                .with(actor)
                .exchange();
    }

    private String list(OrganisationState organisation, RequestPostProcessor reader) {
        var answer = desk.get(uri(organisation), reader);
        assertThat(answer).hasStatusOk();
        return desk.body(answer).toString();
    }

    private String id(MvcTestResult answer) {
        return desk.body(answer).path("id").asString();
    }

    private void join(OrganisationState member, OrganisationState collaboration) {
        memberships.remember(membership(member, collaboration, "CONFIRMED", LocalDate.EPOCH, null, 1));
    }

    private static KnownMembership membership(
            OrganisationState member,
            OrganisationState collaboration,
            String status,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            long version) {
        var id = UUID.nameUUIDFromBytes(
                (member.name() + collaboration.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new KnownMembership(
                id, collaboration.organisationId(), member.organisationId(), status, startsOn, endsOn, version);
    }

    private OrganisationState active(String type) {
        return desk.state(desk.activate(
                desk.state(desk.register(type, Desk.unique("Organisatie"))).organisationId()));
    }

    private OrganisationState activeCollaboration() {
        var concept = desk.admitted(OrganisationType.COLLABORATION);
        desk.put(concept.organisationId(), """
                {"name":"%s","legalForm":"PUBLIC_BODY","rsin":"123456782"}""".formatted(concept.name()), "*", Desk.vng());
        return desk.state(desk.activate(concept.organisationId()));
    }

    private OrganisationState activeCommunity() {
        var concept = desk.admitted(OrganisationType.COMMUNITY);
        desk.put(concept.organisationId(), """
                {"name":"%s","charter":"Wij delen.","contact":{"name":"Ans","email":"ans@example.nl"}}""".formatted(concept.name()), "*", Desk.vng());
        return desk.state(desk.activate(concept.organisationId()));
    }

    private static RequestPostProcessor administrator(OrganisationState organisation) {
        return Desk.of(organisation, "administrator");
    }

    private static String uri(OrganisationState organisation) {
        return "/v1/organisations/" + organisation.organisationId() + "/contacts";
    }
}
