// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who may act for an organisation: given, changed, taken, and everything that is refused on the way (DOMAIN 1.2, 1.3). */
@AccountIntegrationTest
class AccountIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate database;

    private OrganisationState organisation;
    private String petra;
    private UUID petraId;

    @BeforeEach
    void inviteFirstAdministrator() {
        organisation = desk.activeSupplier();
        petra = Staff.somebody();
        petraId = staff.invited(organisation, petra, "ADMINISTRATOR");
    }

    @Test
    void invitesWithRolesAndSaysWhereTheAccountIs() {
        var karim = Staff.somebody();

        var answer = staff.invite(organisation, karim, asPetra(), "USAGE_VIEWER", "OFFERING_MANAGER");

        var account = desk.body(answer);
        assertThat(answer).hasStatus(201).hasHeader("ETag", "\"0\"");
        assertThat(answer)
                .hasHeader(
                        "Location",
                        "http://localhost:8080/api/organisation" + Staff.accounts(organisation) + "/"
                                + account.path("id").asString());
        assertThat(account.path("name").asString()).isEqualTo(karim);
        assertThat(account.path("email").asString()).isEqualTo(Staff.emailOf(karim));
        assertThat(account.path("organisationId").asString())
                .isEqualTo(organisation.organisationId().toString());
        assertThat(account.path("roles").valueStream().map(role -> role.asString()))
                .containsExactly("OFFERING_MANAGER", "USAGE_VIEWER");
        assertThat(account.path("status").asString()).isEqualTo("INVITED");
        assertThat(account.path("provisioning").asString()).isEqualTo("IN_PROGRESS");
        assertThat(account.has("grantedOn")).isFalse();
    }

    @Test
    void invitesOnceForARepeatedRequest() {
        var invitation = Staff.invitation("Karim", Staff.emailOf(Staff.somebody()), "USAGE_VIEWER");
        var first = keyed(invitation);
        var again = keyed(invitation);

        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(201);
        assertThat(desk.body(again)).isEqualTo(desk.body(first));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void refusesAFirstAccountThatIsNoAdministrator() {
        var other = desk.activeSupplier();

        assertRefused(
                staff.invite(other, Staff.somebody(), Desk.vng(), "USAGE_MANAGER"),
                409,
                "first-account-is-administrator");
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM access WHERE organisation_id = ?", Long.class, other.organisationId()))
                .isZero();
    }

    @Test
    void refusesASecondInvitationNamingTheFirst() {
        var second = desk.post(
                Staff.accounts(organisation),
                Staff.invitation("Iemand Anders", " " + Staff.emailOf(petra).toUpperCase(), "USAGE_VIEWER")
                        .replace("\" ", "\""),
                Desk.vng());

        assertRefused(second, 409, "account-exists");
        assertThat(desk.body(second).at("/conflicts/0/id").asString()).isEqualTo(petraId.toString());
        assertThat(desk.body(second).at("/conflicts/0/name").asString()).isEqualTo(petra);
        assertThat(desk.body(second).at("/conflicts/0/code").asString()).isEqualTo("account-invited");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void givesSomebodyOfAnotherOrganisationExtraRightsAndNoSecondAccount() {
        var other = desk.activeSupplier();

        var extra = staff.invite(other, petra, Desk.vng(), "ADMINISTRATOR");

        assertThat(extra).hasStatus(201);
        assertThat(staff.id(extra)).isEqualTo(petraId);
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM account WHERE email = ?", Long.class, Staff.emailOf(petra)))
                .isEqualTo(1);
        assertThat(staff.account(petraId, organisation).path("organisationId").asString())
                .isEqualTo(organisation.organisationId().toString());
    }

    @Test
    void invitesToAConceptAndRefusesADeactivatedOrganisation() {
        var concept = desk.supplier();
        assertThat(staff.invite(concept, Staff.somebody(), Desk.vng(), "ADMINISTRATOR"))
                .hasStatus(201);

        desk.deactivate(organisation.organisationId());

        assertRefused(
                staff.invite(organisation, Staff.somebody(), Desk.vng(), "ADMINISTRATOR"),
                409,
                "organisation-takes-no-accounts");
    }

    @Test
    void namesEveryFaultInTheInput() {
        var nonsense = desk.post(
                Staff.accounts(organisation),
                "{\"name\":\"  \",\"email\":\"petra\",\"roles\":[\"BAAS\"],\"telephone\":\"06\"}",
                Desk.vng());
        var unusable = desk.post(
                Staff.accounts(organisation),
                Staff.invitation("Petra (baas)", "pe#tra@voorbeeld.nl", "ADMINISTRATOR"),
                Desk.vng());
        var empty = desk.post(Staff.accounts(organisation), "{\"roles\":[]}", Desk.vng());

        assertThat(nonsense).hasStatus(400);
        assertThat(desk.body(nonsense).path("invalidParams").findValuesAsString("name"))
                .containsExactlyInAnyOrder("name", "email", "roles[0]", "telephone");
        assertThat(unusable).hasStatus(400);
        assertThat(desk.body(unusable).path("invalidParams").findValuesAsString("code"))
                .containsExactlyInAnyOrder("person-name", "usable-email");
        assertThat(desk.body(unusable).path("invalidParams").findValuesAsString("reason"))
                .noneMatch(reason -> reason.startsWith("invalid."));
        assertThat(empty).hasStatus(400);
        assertThat(desk.body(empty).path("invalidParams").findValuesAsString("name"))
                .containsExactlyInAnyOrder("name", "email", "roles");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void listsByNameInPages() {
        for (var name : new String[] {"Zoë Zomer", "adam Aalders", "Bea Bos"}) {
            desk.post(
                    Staff.accounts(organisation),
                    Staff.invitation(name, Staff.emailOf(Staff.somebody()), "USAGE_VIEWER"),
                    Desk.vng());
        }

        var first = desk.get(Staff.accounts(organisation) + "?pageSize=3", asPetra());
        var last = desk.get(Staff.accounts(organisation) + "?pageSize=3&page=2", asPetra());

        assertThat(first).hasStatusOk().hasHeader("Total-Count", "4");
        assertThat(desk.body(first).path("items").findValuesAsString("name"))
                .containsExactly("adam Aalders", "Bea Bos", petra);
        assertThat(desk.body(last).path("items").findValuesAsString("name")).containsExactly("Zoë Zomer");
        assertThat(desk.get(Staff.accounts(organisation) + "?page=0", asPetra()))
                .hasStatus(400);
    }

    @Test
    void changesRolesOfTheVersionThatWasEdited() {
        var karim = staff.invited(organisation, Staff.somebody(), "USAGE_VIEWER");

        var changed = staff.changeRoles(organisation, karim, "\"0\"", asPetra(), "USAGE_MANAGER");

        assertThat(changed).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(desk.body(changed).path("roles").get(0).asString()).isEqualTo("USAGE_MANAGER");
        assertThat(desk.body(changed).path("provisioning").asString()).isEqualTo("IN_PROGRESS");
        assertRefused(staff.changeRoles(organisation, karim, "\"0\"", asPetra(), "USAGE_VIEWER"), 412, "stale-version");
        assertThat(staff.changeRoles(organisation, karim, "\"1\"", asPetra(), "USAGE_MANAGER"))
                .as("the same roles again change nothing")
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        assertThat(desk.http()
                        .put()
                        .uri(Staff.accounts(organisation) + "/" + karim)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"roles\":[\"USAGE_VIEWER\"]}")
                        .with(asPetra())
                        .exchange())
                .hasStatus(428);
        assertThat(staff.changeRoles(organisation, karim, "*", asPetra(), "BAAS"))
                .hasStatus(400);
    }

    @Test
    void keepsTheLastAdministrator() {
        staff.invited(organisation, Staff.somebody(), "USAGE_VIEWER");

        assertRefused(staff.remove(organisation, petraId, Desk.vng()), 409, "last-administrator");
        assertRefused(staff.remove(organisation, petraId, asPetra()), 409, "last-administrator");
        assertRefused(
                staff.changeRoles(organisation, petraId, "*", asPetra(), "USAGE_MANAGER"), 409, "last-administrator");
        assertThat(staff.account(petraId, organisation).path("roles").get(0).asString())
                .isEqualTo("ADMINISTRATOR");
    }

    @Test
    void takesRightsHereAndLeavesThoseElsewhere() {
        var other = desk.activeSupplier();
        staff.invited(other, petra, "ADMINISTRATOR");
        staff.invited(organisation, Staff.somebody(), "ADMINISTRATOR");

        assertThat(staff.remove(organisation, petraId, Desk.vng())).hasStatus(204);

        assertRefused(staff.find(organisation, petraId, Desk.vng()), 404, "unknown-account");
        assertRefused(staff.remove(organisation, petraId, Desk.vng()), 404, "unknown-account");
        assertThat(staff.find(other, petraId, Desk.vng())).hasStatusOk();
        assertThat(staff.invited(organisation, petra, "USAGE_VIEWER"))
                .as("who comes back keeps the account")
                .isEqualTo(petraId);
    }

    @Test
    void saysSoWhenAThingDoesNotExist() {
        var nowhere = desk.admitted(OrganisationType.COMMUNITY);
        var nobody = UUID.randomUUID();
        var unknown = "/v1/organisations/" + UUID.randomUUID() + "/accounts";

        assertRefused(staff.find(organisation, nobody, asPetra()), 404, "unknown-account");
        assertRefused(staff.find(nowhere, petraId, Desk.vng()), 404, "unknown-account");
        assertRefused(staff.changeRoles(organisation, nobody, "*", asPetra(), "USAGE_VIEWER"), 404, "unknown-account");
        assertRefused(staff.mailAgain(organisation, nobody, asPetra()), 404, "unknown-account");
        assertRefused(desk.get(unknown, Desk.vng()), 404, "unknown-organisation");
        assertRefused(
                desk.post(unknown, Staff.invitation("Petra", "p@voorbeeld.nl", "ADMINISTRATOR"), Desk.vng()),
                404,
                "unknown-organisation");
        assertThat(desk.get(Staff.accounts(organisation) + "/geen-sleutel", Desk.vng()))
                .hasStatus(400);
    }

    private RequestPostProcessor asPetra() {
        return Staff.as(petra, organisation, "administrator");
    }

    private MvcTestResult keyed(String invitation) {
        return desk.http()
                .post()
                .uri(Staff.accounts(organisation))
                .header("Idempotency-Key", "uitnodiging-" + petraId)
                .contentType(MediaType.APPLICATION_JSON)
                .content(invitation)
                .with(asPetra())
                .exchange();
    }

    private long count() {
        return desk.body(staff.list(organisation, Desk.vng())).path("total").asLong();
    }

    private void assertRefused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status);
        var problem = desk.body(answer);
        assertThat(problem.path("type").asString()).endsWith("/" + code);
        assertThat(problem.path("detail").asString()).isNotBlank().doesNotContain("{0}", "null");
    }
}
