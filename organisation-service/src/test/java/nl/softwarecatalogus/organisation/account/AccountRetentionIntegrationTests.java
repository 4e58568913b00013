// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.softwarecatalogus.organisation.AccountIntegrationTest;
import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.Staff;
import nl.softwarecatalogus.organisation.identity.FakeKeycloak;
import nl.softwarecatalogus.organisation.identity.FakeKeycloak.Trouble;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is left of a person whom no organisation lets in any more. */
@AccountIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class AccountRetentionIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    FakeKeycloak keycloak;

    @Autowired
    AccountRetention retention;

    @Autowired
    JdbcTemplate database;

    private OrganisationState organisation;
    private String petra;
    private UUID id;

    @BeforeEach
    void inviteSomebodyBesideAnAdministrator() {
        organisation = desk.activeSupplier();
        staff.invited(organisation, Staff.somebody(), "ADMINISTRATOR");
        petra = Staff.somebody();
        id = staff.invited(organisation, petra, "USAGE_VIEWER");
        staff.awaitProvisioned(organisation, id);
    }

    @AfterEach
    void recover() {
        keycloak.recover();
    }

    @Test
    void isErasedHereAndAtTheIdentityProviderWhenTheTimeIsOver(CapturedOutput output) {
        staff.remove(organisation, id, Desk.vng());
        awaitQuiet();
        retention.eraseWhoIsOver();
        assertThat(isKnown()).as("just left").isTrue();

        leaveLongAgo();
        retention.eraseWhoIsOver();

        await().atMost(Staff.PATIENCE).until(() -> !isKnown());
        assertThat(keycloak.user(Staff.emailOf(petra))).isEmpty();
        assertThat(output).contains("accounts without access are to be erased").doesNotContain(petra);
    }

    @Test
    void isNotErasedAsLongAsAnOrganisationLetsThemIn() {
        staff.remove(organisation, id, Desk.vng());
        awaitQuiet();
        retention.eraseWhoIsOver();
        leaveLongAgo();
        staff.invited(organisation, petra, "USAGE_VIEWER");
        staff.awaitProvisioned(organisation, id);

        retention.eraseWhoIsOver();
        awaitQuiet();
        staff.remove(organisation, id, Desk.vng());
        awaitQuiet();
        retention.eraseWhoIsOver();
        awaitQuiet();

        assertThat(isKnown()).as("the time begins anew").isTrue();
        assertThat(keycloak.user(Staff.emailOf(petra))).isPresent();
    }

    @Test
    void isMadeAnewWhenInvitedWhileBeingErased() {
        staff.remove(organisation, id, Desk.vng());
        awaitQuiet();
        retention.eraseWhoIsOver();
        leaveLongAgo();
        keycloak.suffer(Trouble.NO_CONNECTION);
        retention.eraseWhoIsOver();

        staff.invited(organisation, petra, "USAGE_VIEWER");
        keycloak.recover();
        staff.awaitProvisioned(organisation, id);

        assertThat(isKnown()).isTrue();
        assertThat(keycloak.grants(Staff.emailOf(petra))).containsExactly(Staff.grant(organisation, "usage-viewer"));
    }

    @Test
    void staysAtTheIdentityProviderWhenWorkingAtVng() {
        keycloak.giveRole(Staff.emailOf(petra), "vng-viewer");
        staff.remove(organisation, id, Desk.vng());
        awaitQuiet();
        retention.eraseWhoIsOver();
        leaveLongAgo();

        retention.eraseWhoIsOver();

        await().atMost(Staff.PATIENCE).until(() -> !isKnown());
        assertThat(keycloak.user(Staff.emailOf(petra))).isPresent();
        assertThat(keycloak.grants(Staff.emailOf(petra))).isEmpty();
    }

    private void leaveLongAgo() {
        database.update(
                "UPDATE account SET without_access_since = without_access_since - interval '13 months' WHERE id = ?",
                id);
    }

    private boolean isKnown() {
        return Boolean.TRUE.equals(
                database.queryForObject("SELECT EXISTS (SELECT FROM account WHERE id = ?)", Boolean.class, id));
    }

    private void awaitQuiet() {
        await().atMost(Staff.PATIENCE)
                .until(() -> Boolean.FALSE.equals(database.queryForObject(
                        "SELECT EXISTS (SELECT FROM provisioning WHERE account_id = ?)", Boolean.class, id)));
    }
}
