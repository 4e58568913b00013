// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.softwarecatalogus.organisation.AccountIntegrationTest;
import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.Staff;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** The yearly review of rights: who sees it, who decides, and what is told of it. */
@AccountIntegrationTest
class RightsReviewIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    ReviewReminders reminders;

    @Autowired
    JdbcTemplate database;

    private OrganisationState organisation;
    private String petra;
    private UUID petraId;
    private String karim;
    private UUID karimId;

    @BeforeEach
    void inviteTwo() {
        organisation = desk.activeSupplier();
        petra = Staff.somebody();
        petraId = staff.invited(organisation, petra, "ADMINISTRATOR");
        karim = Staff.somebody();
        karimId = staff.invited(organisation, karim, "USAGE_VIEWER", "USAGE_MANAGER");
    }

    @Test
    void showsWhoHoldsWhichRolesSinceWhenAndWhoNeverComes() {
        letDaysPass(400);
        staff.me(administrator());
        staff.changeRoles(organisation, karimId, "*", administrator(), "USAGE_VIEWER");

        var report = desk.body(report(administrator()));

        assertThat(report.at("/organisation/name").asString()).isEqualTo(organisation.name());
        var petras = account(report, petraId);
        var karims = account(report, karimId);
        assertThat(petras.path("name").asString()).isEqualTo(petra);
        assertThat(petras.path("roles").toString()).isEqualTo("[\"ADMINISTRATOR\"]");
        assertThat(petras.path("rolesSince")).isEqualTo(petras.path("invitedOn"));
        assertThat(petras.path("lastVisitedOn").asString())
                .isEqualTo(petras.path("grantedOn").asString())
                .isNotBlank();
        assertThat(karims.path("rolesSince").asString())
                .isGreaterThan(karims.path("invitedOn").asString());
        assertThat(karims.has("lastVisitedOn")).isFalse();
    }

    @Test
    void needsNoReviewOfRightsThatAreNew() {
        assertThat(status()).isEqualTo("NOT_DUE");

        reminders.remindAll();

        assertThat(told(petraId)).isZero();
    }

    @Test
    void remindsAdministratorsOnceARoundAndSaysWhenItIsOverdue() {
        letDaysPass(400);
        assertThat(status()).isEqualTo("DUE");

        reminders.remindAll();
        reminders.remindAll();

        assertThat(told(petraId)).isEqualTo(1);
        assertThat(told(karimId)).as("no administrator").isZero();
        assertThat(desk.body(report(administrator())).path("dueOn").asString()).isNotBlank();
        assertThat(status()).isEqualTo("DUE");
        database.update(
                "UPDATE rights_review_reminder SET told_at = told_at - interval '31 days' WHERE organisation_id = ?",
                organisation.organisationId());
        assertThat(status()).isEqualTo("OVERDUE");
        assertThat(overview("OVERDUE", Desk.vng())).contains(organisation.name());

        decide(both("CONFIRM", "CONFIRM"), "*", administrator());

        assertThat(status()).isEqualTo("REVIEWED");
        assertThat(overview("OVERDUE", Desk.vng())).doesNotContain(organisation.name());
    }

    @Test
    void confirmsAndRevokesInOneAct() {
        letDaysPass(400);
        var seen = report(administrator());
        var etag = seen.getResponse().getHeader("ETag");

        var decided = decide(both("CONFIRM", "REVOKE"), etag, administrator());

        assertThat(decided).hasStatusOk();
        assertThat(desk.body(decided).path("status").asString()).isEqualTo("REVIEWED");
        assertThat(desk.body(decided).path("accounts")).hasSize(1);
        assertThat(desk.body(decided).path("reviewedOn").asString()).isNotBlank();
        assertThat(staff.find(organisation, karimId, Desk.vng())).hasStatus(404);
        reminders.remindAll();
        assertThat(told(petraId)).as("whoever has reviewed is not reminded").isZero();
    }

    @Test
    void letsNobodyConfirmWhatTheyDidNotSee() {
        var etag = report(administrator()).getResponse().getHeader("ETag");
        staff.changeRoles(organisation, karimId, "*", administrator(), "ADMINISTRATOR");

        assertThat(decide(both("CONFIRM", "CONFIRM"), etag, administrator())).hasStatus(412);
        assertThat(decide(both("CONFIRM", "CONFIRM"), null, administrator())).hasStatus(428);
    }

    @Test
    void skipsNobody() {
        var onlyPetra = decisions(decision(petraId, "CONFIRM"));

        assertThat(decide(onlyPetra, "*", administrator()))
                .hasStatus(409)
                .bodyText()
                .contains("review-incomplete", "undecided", karim);
        assertThat(decide(
                        decisions(
                                decision(petraId, "CONFIRM"),
                                decision(petraId, "REVOKE"),
                                decision(UUID.randomUUID(), "CONFIRM")),
                        "*",
                        administrator()))
                .hasStatus(400)
                .bodyText()
                .contains("decisions[1].accountId", "decided-twice", "decisions[2].accountId", "not-in-review");
        assertThat(status()).isEqualTo("NOT_DUE");
    }

    @Test
    void keepsAnAdministrator() {
        assertThat(decide(both("REVOKE", "REVOKE"), "*", administrator()))
                .hasStatus(409)
                .bodyText()
                .contains("last-administrator");
        assertThat(decide(both("REVOKE", "CONFIRM"), "*", Desk.vng())).hasStatus(409);
        assertThat(desk.body(report(Desk.vng())).path("accounts"))
                .as("nothing changed")
                .hasSize(2);
    }

    @Test
    void letsAnAdministratorRevokeTheirOwnRightsWithThoseOfOthers() {
        staff.changeRoles(organisation, karimId, "*", administrator(), "ADMINISTRATOR");
        var lisaId = staff.invited(organisation, Staff.somebody(), "USAGE_VIEWER");

        var decided = decide(
                decisions(decision(petraId, "REVOKE"), decision(karimId, "CONFIRM"), decision(lisaId, "REVOKE")),
                "*",
                administrator());

        assertThat(decided).hasStatusOk();
        assertThat(desk.body(decided).path("accounts")).hasSize(1);
        assertThat(report(administrator())).hasStatus(403);
    }

    @Test
    void isForItsOwnAdministratorAndVngOnly() {
        var other = desk.activeSupplier();
        var stranger = Staff.somebody();
        staff.invited(other, stranger, "ADMINISTRATOR");
        for (var outsider : List.of(
                Staff.as(karim, organisation, "usage-viewer", "usage-manager"),
                Staff.as(karim, organisation, "administrator"),
                Staff.as(stranger, other, "administrator"),
                Staff.as(petra, TestTokens.grant(organisation.organisationId(), "COMMUNITY", "administrator")))) {
            assertThat(report(outsider)).hasStatus(403);
            assertThat(csv(uri(), outsider)).hasStatus(403);
            assertThat(decide(both("CONFIRM", "REVOKE"), "*", outsider)).hasStatus(403);
        }
        assertThat(report(Desk.visitor())).hasStatus(401);
        assertThat(decide(both("CONFIRM", "REVOKE"), "*", Desk.visitor())).hasStatus(401);
        assertThat(report(TestTokens.vngViewer())).hasStatusOk();
        assertThat(decide(both("CONFIRM", "REVOKE"), "*", TestTokens.vngViewer()))
                .hasStatus(403);
        assertThat(desk.body(report(Desk.vng())).path("accounts")).hasSize(2);
        assertThat(desk.get("/v1/organisations/" + UUID.randomUUID() + "/rights-review", Desk.vng()))
                .hasStatus(404);
    }

    @Test
    void showsTheOverviewToVngOnlyAndNoPersonsInIt() {
        assertThat(desk.get("/v1/rights-reviews", Desk.visitor())).hasStatus(401);
        assertThat(desk.get("/v1/rights-reviews", administrator())).hasStatus(403);
        assertThat(csv("/v1/rights-reviews", administrator())).hasStatus(403);

        assertThat(overview("NOT_DUE", TestTokens.vngViewer()))
                .contains(organisation.name(), "\"accounts\":2")
                .doesNotContain(petra, karim, "email");
        assertThat(desk.get("/v1/rights-reviews?status=SOMETIMES", Desk.vng())).hasStatus(400);
    }

    @Test
    void isAFileForASpreadsheetToo() throws Exception {
        var file = csv(uri(), administrator());
        assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"rechten.csv\"");
        assertThat(file.getResponse().getContentType()).startsWith("text/csv");
        assertThat(file.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"Naam\";\"E-mailadres\";\"Rollen\";\"Rollen sinds\"")
                .contains("\"" + karim + "\";\"" + Staff.emailOf(karim)
                        + "\";\"Gebruik-beheerder, Gebruik-raadpleger\";\"");

        var all = csv("/v1/rights-reviews?status=NOT_DUE", Desk.vng());
        assertThat(all.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"" + organisation.name() + "\";\"Leverancier\";\"Niet nodig\";\"\";\"\";\"2\"")
                .doesNotContain(petra);
    }

    @Test
    void recordsWhoDecidedAndNobodysName() {
        decide(both("CONFIRM", "REVOKE"), "*", administrator());

        var lines = database.queryForList(
                "SELECT audit_entry::text FROM platform.audit_entry WHERE object = ?",
                String.class,
                uri() + "/decisions");
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).doesNotContain(petra, karim, Staff.emailOf(karim));
    }

    private void letDaysPass(int days) {
        database.update(
                "UPDATE access SET invited_at = invited_at - make_interval(days => ?),"
                        + " roles_since = roles_since - make_interval(days => ?) WHERE organisation_id = ?",
                days,
                days,
                organisation.organisationId());
    }

    private String status() {
        return desk.body(report(Desk.vng())).path("status").asString();
    }

    private int told(UUID accountId) {
        var count = database.queryForObject(
                "SELECT count(*) FROM notification WHERE account_id = ? AND kind = 'RIGHTS_REVIEW_DUE'",
                Integer.class,
                accountId);
        return count == null ? 0 : count;
    }

    /** Every page of it. */
    private String overview(String status, RequestPostProcessor reader) {
        var uri = "/v1/rights-reviews?pageSize=100&status=" + status + "&page=";
        var total = desk.body(desk.get(uri + 1, reader)).path("total").asInt();
        return IntStream.rangeClosed(1, total / 100 + 1)
                .mapToObj(page ->
                        desk.body(desk.get(uri + page, reader)).path("items").toString())
                .collect(Collectors.joining());
    }

    private MvcTestResult report(RequestPostProcessor reader) {
        return desk.get(uri(), reader);
    }

    private MvcTestResult csv(String uri, RequestPostProcessor reader) {
        return desk.http().get().uri(uri).accept("text/csv").with(reader).exchange();
    }

    private MvcTestResult decide(String decisions, @Nullable String ifMatch, RequestPostProcessor actor) {
        var request = desk.http()
                .post()
                .uri(uri() + "/decisions")
                .contentType("application/json")
                .content(decisions)
                .with(actor);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private String both(String ofPetra, String ofKarim) {
        return decisions(decision(petraId, ofPetra), decision(karimId, ofKarim));
    }

    private static String decisions(String... decisions) {
        return "{\"decisions\":[" + String.join(",", decisions) + "]}";
    }

    private static String decision(UUID accountId, String decision) {
        return "{\"accountId\":\"%s\",\"decision\":\"%s\"}".formatted(accountId, decision);
    }

    private static JsonNode account(JsonNode report, UUID id) {
        return Stream.of(report.path("accounts"))
                .flatMap(JsonNode::valueStream)
                .filter(account -> account.path("id").asString().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private String uri() {
        return "/v1/organisations/" + organisation.organisationId() + "/rights-review";
    }

    private RequestPostProcessor administrator() {
        return Staff.as(petra, organisation, "administrator");
    }
}
