// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every route of accounts, every kind of actor, own and foreign. */
@AccountIntegrationTest
class AccountRightsIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate database;

    private OrganisationState organisation;
    private String petra;
    private UUID petraId;
    private UUID karimId;

    @BeforeEach
    void inviteTwo() {
        organisation = desk.activeSupplier();
        petra = Staff.somebody();
        petraId = staff.invited(organisation, petra, "ADMINISTRATOR");
        karimId = staff.invited(organisation, Staff.somebody(), "USAGE_VIEWER");
    }

    @Test
    void refusesEverythingToEverybodyElse() {
        var before = accesses();

        outsiders().forEach((who, outsider) -> {
            var refusal = who.equals("visitor") ? 401 : 403;
            assertThat(staff.invite(organisation, Staff.somebody(), outsider, "ADMINISTRATOR"))
                    .as("%s invites", who)
                    .hasStatus(refusal);
            assertThat(staff.changeRoles(organisation, karimId, "*", outsider, "ADMINISTRATOR"))
                    .as("%s changes roles", who)
                    .hasStatus(refusal);
            assertThat(staff.remove(organisation, karimId, outsider))
                    .as("%s removes", who)
                    .hasStatus(refusal);
            assertThat(staff.mailAgain(organisation, karimId, outsider))
                    .as("%s has a mail sent", who)
                    .hasStatus(refusal);
            assertThat(staff.disable(organisation, karimId, outsider))
                    .as("%s disables", who)
                    .hasStatus(refusal);
            assertThat(staff.enable(organisation, karimId, outsider))
                    .as("%s enables", who)
                    .hasStatus(refusal);
            if (!who.equals("vng-viewer")) {
                assertThat(staff.list(organisation, outsider))
                        .as("%s lists", who)
                        .hasStatus(refusal);
                assertThat(staff.find(organisation, karimId, outsider))
                        .as("%s reads", who)
                        .hasStatus(refusal);
            }
        });

        assertThat(accesses()).isEqualTo(before);
    }

    @Test
    void letsItsAdministratorAndVngAtIt() {
        for (var actor : List.of(Staff.as(petra, organisation, "administrator"), Desk.vng())) {
            var lisa = staff.id(staff.invite(organisation, Staff.somebody(), actor, "USAGE_VIEWER"));
            assertThat(staff.list(organisation, actor)).hasStatusOk();
            assertThat(staff.find(organisation, lisa, actor)).hasStatusOk();
            assertThat(staff.changeRoles(organisation, lisa, "*", actor, "USAGE_MANAGER"))
                    .hasStatusOk();
            assertThat(staff.mailAgain(organisation, lisa, actor)).hasStatus(202);
            assertThat(staff.remove(organisation, lisa, actor)).hasStatus(204);
        }
    }

    @Test
    void showsTheAccountsToTheViewerOfVng() {
        assertThat(staff.list(organisation, TestTokens.vngViewer())).hasStatusOk();
        assertThat(staff.find(organisation, karimId, TestTokens.vngViewer())).hasStatusOk();
    }

    @Test
    void leavesTheFirstAdministratorToVng() {
        var empty = desk.activeSupplier();

        assertThat(staff.invite(empty, Staff.somebody(), Staff.as(petra, empty, "administrator"), "ADMINISTRATOR"))
                .as("a token that says so is not enough")
                .hasStatus(403);
        assertThat(staff.invite(empty, petra, Desk.vng(), "ADMINISTRATOR")).hasStatus(201);
    }

    @Test
    void holdsAnAdministratorToWhatIsTrueNow() {
        var asPetra = Staff.as(petra, organisation, "administrator");
        staff.invited(organisation, Staff.somebody(), "ADMINISTRATOR");
        assertThat(staff.remove(organisation, petraId, Desk.vng())).hasStatus(204);

        assertThat(staff.invite(organisation, Staff.somebody(), asPetra, "ADMINISTRATOR"))
                .as("whoever was removed lets nobody in, though the token lives on for minutes")
                .hasStatus(403);
        assertThat(staff.list(organisation, asPetra)).hasStatus(403);
    }

    @Test
    void shutsTheAdministratorOfADeactivatedOrganisationOut() {
        desk.deactivate(organisation.organisationId());

        assertThat(staff.list(organisation, Staff.as(petra, organisation, "administrator")))
                .hasStatus(403);
        assertThat(staff.list(organisation, Desk.vng())).hasStatusOk();
    }

    @Test
    void refusesToActForAForeignOrganisation() {
        var other = desk.activeSupplier();
        var answer = desk.http()
                .get()
                .uri(Staff.accounts(organisation))
                .header("Acting-For", other.organisationId().toString())
                .with(Staff.as(petra, organisation, "administrator"))
                .exchange();

        assertThat(answer).hasStatus(403).bodyText().contains("acting-for-foreign-organisation");
    }

    private Map<String, RequestPostProcessor> outsiders() {
        var other = desk.activeSupplier();
        var stranger = Staff.somebody();
        staff.invited(other, stranger, "ADMINISTRATOR");
        var outsiders = new LinkedHashMap<String, RequestPostProcessor>();
        outsiders.put("visitor", Desk.visitor());
        outsiders.put("administrator of another organisation", Staff.as(stranger, other, "administrator"));
        outsiders.put(
                "own offering-manager, usage-manager and usage-viewer",
                Staff.as(petra, organisation, "offering-manager", "usage-manager", "usage-viewer"));
        outsiders.put("somebody without an organisation", Staff.as(petra));
        outsiders.put("vng-viewer", TestTokens.vngViewer());
        outsiders.put(
                "administrator of two organisations who chose none",
                Staff.as(petra, Staff.grant(organisation, "administrator"), Staff.grant(other, "administrator")));
        outsiders.put(
                "administrator of another type of organisation with the same key",
                Staff.as(petra, TestTokens.grant(organisation.organisationId(), "MUNICIPALITY", "administrator")));
        return outsiders;
    }

    private List<Map<String, Object>> accesses() {
        return database.queryForList(
                "SELECT id, version, roles::text FROM access WHERE organisation_id = ? ORDER BY id",
                organisation.organisationId());
    }
}
