// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.organisation.identity.FakeKeycloak;
import nl.softwarecatalogus.organisation.identity.FakeKeycloak.Trouble;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the identity provider gets to know, whatever happens to it. */
@AccountIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ProvisioningIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    FakeKeycloak keycloak;

    @Autowired
    JdbcTemplate database;

    private OrganisationState organisation;

    @BeforeEach
    void register() {
        organisation = desk.activeSupplier();
    }

    @AfterEach
    void recover() {
        keycloak.recover();
    }

    @Test
    void makesAUserWhoMustSetAPasswordAndASecondFactorAndMailsOnce() {
        var petra = Staff.somebody();

        var id = staff.invited(organisation, petra, "USAGE_MANAGER", "ADMINISTRATOR");
        staff.awaitProvisioned(organisation, id);

        var user = keycloak.user(Staff.emailOf(petra)).orElseThrow();
        assertThat(user.path("username").asString()).isEqualTo(Staff.emailOf(petra));
        assertThat(user.path("firstName").asString()).isEqualTo("Petra");
        assertThat(user.path("lastName").asString()).isEqualTo(petra.substring("Petra ".length()));
        assertThat(user.path("enabled").asBoolean()).isTrue();
        assertThat(user.path("requiredActions").valueStream().map(action -> action.asString()))
                .containsExactly("UPDATE_PASSWORD", "CONFIGURE_TOTP");
        assertThat(keycloak.grants(Staff.emailOf(petra)))
                .containsExactly(organisation.organisationId() + " SUPPLIER administrator usage-manager");
        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isEqualTo(1);
    }

    @Test
    void givesAKnownUserRightsAndNoMail() {
        var petra = Staff.somebody();
        keycloak.add(Staff.emailOf(petra));
        keycloak.putAttribute(Staff.emailOf(petra), "department", "ICT");

        var id = staff.invited(organisation, petra, "ADMINISTRATOR");
        staff.awaitProvisioned(organisation, id);

        assertThat(keycloak.grants(Staff.emailOf(petra))).hasSize(1);
        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isZero();
        var user = keycloak.user(Staff.emailOf(petra)).orElseThrow();
        assertThat(user.path("firstName").asString()).isEqualTo("Iemand");
        assertThat(user.at("/attributes/department/0").asString()).isEqualTo("ICT");
    }

    @Test
    void addsUpTheRightsOfSomebodyOfTwoOrganisationsInOneUser() {
        var petra = Staff.somebody();
        var other = desk.activeSupplier();
        var id = staff.invited(organisation, petra, "ADMINISTRATOR");
        staff.awaitProvisioned(organisation, id);
        keycloak.activate(Staff.emailOf(petra));

        staff.invited(other, petra, "ADMINISTRATOR");
        staff.awaitProvisioned(other, id);

        assertThat(keycloak.grants(Staff.emailOf(petra)))
                .containsExactlyInAnyOrder(
                        Staff.grant(organisation, "administrator"), Staff.grant(other, "administrator"));
        assertThat(keycloak.mailsTo(Staff.emailOf(petra)))
                .as("who can log in needs no second activation mail")
                .isEqualTo(1);
    }

    @Test
    void mailsAgainWhoeverAsksItUntilTheAccountIsInUse() {
        var petra = Staff.somebody();
        var id = staff.invited(organisation, petra, "ADMINISTRATOR");
        staff.awaitProvisioned(organisation, id);

        assertThat(askForMail(Staff.emailOf(petra).toUpperCase(java.util.Locale.ROOT)))
                .hasStatus(202);
        staff.awaitProvisioned(organisation, id);
        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isEqualTo(2);

        staff.me(Staff.as(petra, organisation, "administrator"));
        assertThat(askForMail(Staff.emailOf(petra))).as("tells nothing").hasStatus(202);
        assertThat(askForMail("niemand@onbekend.example")).hasStatus(202);
        staff.awaitProvisioned(organisation, id);
        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isEqualTo(2);
    }

    @Test
    void keepsSomebodyOutAndLetsThemInAgain() {
        var petra = Staff.somebody();
        var karim = Staff.somebody();
        var asKarim = Staff.as(karim, organisation, "administrator");
        staff.invited(organisation, petra, "ADMINISTRATOR");
        var id = staff.invited(organisation, karim, "ADMINISTRATOR");
        staff.awaitProvisioned(organisation, id);

        assertThat(staff.disable(organisation, id, Staff.as(petra, organisation, "administrator")))
                .hasStatusOk()
                .bodyText()
                .contains("\"disabled\":true", "ADMINISTRATOR");
        staff.awaitProvisioned(organisation, id);

        assertThat(keycloak.grants(Staff.emailOf(karim))).isEmpty();
        assertThat(keycloak.logoutsOf(Staff.emailOf(karim))).isEqualTo(1);
        assertThat(desk.body(staff.me(asKarim)).path("organisations").size()).isZero();
        assertThat(staff.list(organisation, asKarim))
                .as("whatever the token says")
                .hasStatus(403);
        assertThat(staff.enable(organisation, id, asKarim)).hasStatus(403);

        assertThat(staff.enable(organisation, id, Desk.vng())).hasStatusOk();
        staff.awaitProvisioned(organisation, id);
        assertThat(keycloak.grants(Staff.emailOf(karim))).containsExactly(Staff.grant(organisation, "administrator"));
        assertThat(desk.body(staff.me(asKarim)).path("organisations").size()).isEqualTo(1);
        assertThat(staff.enable(organisation, id, Desk.vng())).hasStatus(409);
    }

    private MvcTestResult askForMail(String email) {
        return desk.post("/v1/activation-mails", "{\"email\":\"" + email + "\"}", Desk.visitor());
    }

    @Test
    void mailsAgainWhenAskedUntilTheAccountIsInUse() {
        var petra = Staff.somebody();
        var id = staff.invited(organisation, petra, "ADMINISTRATOR");
        staff.awaitProvisioned(organisation, id);

        var again = staff.mailAgain(organisation, id, Desk.vng());
        staff.awaitProvisioned(organisation, id);

        assertThat(again).hasStatus(202);
        assertThat(desk.body(again).path("provisioning").asString()).isEqualTo("IN_PROGRESS");
        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isEqualTo(2);

        staff.me(Staff.as(petra, organisation, "administrator"));

        var refused = staff.mailAgain(organisation, id, Desk.vng());
        assertThat(refused).hasStatus(409).bodyText().contains("account-already-active", petra);
        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isEqualTo(2);
    }

    @Test
    void takesRightsAwayAndEndsSessions() {
        var petra = Staff.somebody();
        staff.invited(organisation, Staff.somebody(), "ADMINISTRATOR");
        var id = staff.invited(organisation, petra, "ADMINISTRATOR", "USAGE_MANAGER");
        staff.awaitProvisioned(organisation, id);

        staff.changeRoles(organisation, id, "*", Desk.vng(), "USAGE_MANAGER", "ADMINISTRATOR", "USAGE_VIEWER");
        staff.awaitProvisioned(organisation, id);
        assertThat(keycloak.logoutsOf(Staff.emailOf(petra)))
                .as("more rights disturb nobody")
                .isZero();

        staff.changeRoles(organisation, id, "*", Desk.vng(), "USAGE_VIEWER");
        staff.awaitProvisioned(organisation, id);
        assertThat(keycloak.grants(Staff.emailOf(petra))).containsExactly(Staff.grant(organisation, "usage-viewer"));
        assertThat(keycloak.logoutsOf(Staff.emailOf(petra))).isEqualTo(1);

        staff.remove(organisation, id, Desk.vng());
        await().atMost(Staff.PATIENCE).untilAsserted(() -> {
            assertThat(keycloak.grants(Staff.emailOf(petra))).isEmpty();
            assertThat(keycloak.logoutsOf(Staff.emailOf(petra))).isEqualTo(2);
        });
    }

    @Test
    void shutsThePeopleOfADeactivatedOrganisationOutAndLetsThemInAgain() {
        var petra = Staff.somebody();
        var other = desk.activeSupplier();
        var id = staff.invited(organisation, petra, "ADMINISTRATOR");
        staff.awaitProvisioned(organisation, id);
        keycloak.activate(Staff.emailOf(petra));
        staff.invited(other, petra, "ADMINISTRATOR");
        staff.awaitProvisioned(other, id);

        desk.deactivate(organisation.organisationId());

        await().atMost(Staff.PATIENCE).untilAsserted(() -> {
            assertThat(keycloak.grants(Staff.emailOf(petra))).containsExactly(Staff.grant(other, "administrator"));
            assertThat(keycloak.logoutsOf(Staff.emailOf(petra))).isEqualTo(1);
        });

        desk.activate(organisation.organisationId());

        await().atMost(Staff.PATIENCE).untilAsserted(() -> assertThat(keycloak.grants(Staff.emailOf(petra)))
                .hasSize(2));
        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isEqualTo(1);
    }

    @Test
    void givesThePeopleOfAConceptTheirRightsOnceItIsActive() {
        var concept = desk.supplier();
        var petra = Staff.somebody();
        var id = staff.invited(concept, petra, "ADMINISTRATOR");
        staff.awaitProvisioned(concept, id);
        assertThat(keycloak.grants(Staff.emailOf(petra))).isEmpty();

        desk.activate(concept.organisationId());

        await().atMost(Staff.PATIENCE).untilAsserted(() -> assertThat(keycloak.grants(Staff.emailOf(petra)))
                .containsExactly(Staff.grant(concept, "administrator")));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_CONNECTION", "STATUS_500", "NO_ANSWER"})
    void makesTenAccountsAndSendsTenMailsAfterAnOutageDuringTenInvitations(Trouble outage, CapturedOutput output) {
        keycloak.suffer(outage);
        var names = Stream.generate(Staff::somebody).limit(10).toList();
        var ids = names.stream()
                .map(name -> staff.invited(organisation, name, "ADMINISTRATOR"))
                .toList();
        await().atMost(Staff.PATIENCE).until(() -> ids.stream().anyMatch(id -> failure(id) != null));
        assertThat(ids).allSatisfy(id -> assertThat(
                        staff.account(id, organisation).path("provisioning").asString())
                .isEqualTo("IN_PROGRESS"));

        keycloak.recover();

        ids.forEach(id -> staff.awaitProvisioned(organisation, id));
        assertThat(names).allSatisfy(name -> {
            assertThat(keycloak.grants(Staff.emailOf(name))).hasSize(1);
            assertThat(keycloak.mailsTo(Staff.emailOf(name))).isEqualTo(1);
            assertThat(output.getAll()).doesNotContain(name, Staff.emailOf(name));
        });
    }

    @Test
    void goesOnWhereItStoppedWhenTheMailServerIsAway() {
        var petra = Staff.somebody();
        keycloak.suffer(Trouble.STATUS_500, request -> request.contains("execute-actions-email"));

        var id = staff.invited(organisation, petra, "ADMINISTRATOR");
        await().atMost(Staff.PATIENCE).until(() -> failure(id) != null);
        assertThat(keycloak.grants(Staff.emailOf(petra)))
                .as("rights do not wait for the mail")
                .hasSize(1);
        assertThat(staff.account(id, organisation).path("provisioning").asString())
                .isEqualTo("IN_PROGRESS");

        keycloak.recover();
        staff.awaitProvisioned(organisation, id);

        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isEqualTo(1);
    }

    @Test
    void takesAUserThatWasMadeThoughTheAnswerGotLost() {
        var petra = Staff.somebody();
        keycloak.suffer(Trouble.ANSWER_LOST, request -> request.startsWith("POST") && request.endsWith("/users"));

        var id = staff.invited(organisation, petra, "ADMINISTRATOR");
        staff.awaitProvisioned(organisation, id);

        assertThat(keycloak.grants(Staff.emailOf(petra))).hasSize(1);
        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isEqualTo(1);
    }

    @Test
    void letsNobodyWaitBehindSomebodyWhoIsRefused() {
        var refused = Staff.somebody();
        var petra = Staff.somebody();
        keycloak.suffer(
                Trouble.STATUS_400,
                request -> request.contains(Staff.emailOf(refused).replace("@", "%40")));

        var refusedId = staff.invited(organisation, refused, "ADMINISTRATOR");
        var id = staff.invited(organisation, petra, "USAGE_VIEWER");
        staff.awaitProvisioned(organisation, id);

        await().atMost(Staff.PATIENCE).until(() -> "find refused with status 400".equals(failure(refusedId)));
        keycloak.recover();
        staff.awaitProvisioned(organisation, refusedId);
    }

    @Test
    void asksForANewTokenWhenTheOldOneIsRefused() {
        keycloak.forgetTokens();
        var petra = Staff.somebody();

        var id = staff.invited(organisation, petra, "ADMINISTRATOR");
        staff.awaitProvisioned(organisation, id);

        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isEqualTo(1);
    }

    @Test
    void takesOverFromAWorkerThatDied() {
        var petra = Staff.somebody();
        var id = staff.invited(organisation, petra, "ADMINISTRATOR");
        staff.awaitProvisioned(organisation, id);
        database.update("""
                INSERT INTO provisioning (account_id, revision, mail_order, ends_sessions, requested_at, next_attempt_at,
                    attempts, lease, leased_until)
                VALUES (?, 1, gen_random_uuid(), false, now(), now(), 1, gen_random_uuid(), now() + interval '1 second')""", id);

        staff.awaitProvisioned(organisation, id);

        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isEqualTo(2);
    }

    @Test
    void neverBothersTheIdentityProviderWithSomebodyWhoWasRemovedAtOnce() {
        var petra = Staff.somebody();
        staff.invited(organisation, Staff.somebody(), "ADMINISTRATOR");
        keycloak.suffer(Trouble.STATUS_500);
        var id = staff.invited(organisation, petra, "USAGE_VIEWER");
        staff.remove(organisation, id, Desk.vng());

        keycloak.recover();

        await().atMost(Staff.PATIENCE).until(() -> !waits(id));
        assertThat(keycloak.user(Staff.emailOf(petra))).isEmpty();
        assertThat(keycloak.mailsTo(Staff.emailOf(petra))).isZero();
    }

    private boolean waits(UUID accountId) {
        return Boolean.TRUE.equals(database.queryForObject(
                "SELECT EXISTS (SELECT FROM provisioning WHERE account_id = ?)", Boolean.class, accountId));
    }

    private @Nullable String failure(UUID accountId) {
        return database
                .queryForList("SELECT failure FROM provisioning WHERE account_id = ?", String.class, accountId)
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
