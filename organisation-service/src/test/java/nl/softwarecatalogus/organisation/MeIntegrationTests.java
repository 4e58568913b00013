// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.TestTokens;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who am I, for whom may I act, and what a first visit does. */
@AccountIntegrationTest
class MeIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    private OrganisationState organisation;
    private String petra;
    private UUID petraId;

    @BeforeEach
    void inviteFirstAdministrator() {
        organisation = desk.activeSupplier();
        petra = Staff.somebody();
        petraId = staff.invited(organisation, petra, "ADMINISTRATOR", "USAGE_MANAGER");
    }

    @Test
    void becomesActiveAtTheFirstVisitAndSaysSoToOthersWithoutANameOrAddress() {
        var answer = staff.me(asPetra());

        assertThat(answer).hasStatusOk();
        var me = desk.body(answer);
        assertThat(me.path("name").asString()).isEqualTo(petra);
        assertThat(me.path("email").asString()).isEqualTo(Staff.emailOf(petra));
        assertThat(me.path("vngRoles").isEmpty()).isTrue();
        assertThat(me.at("/organisations/0")).isEqualTo(me.path("actingFor"));
        assertThat(me.at("/actingFor/name").asString()).isEqualTo(organisation.name());
        assertThat(me.at("/actingFor/status").asString()).isEqualTo("ACTIVE");
        assertThat(me.at("/actingFor/pending").asBoolean()).isFalse();
        assertThat(staff.account(petraId, organisation).path("status").asString())
                .isEqualTo("ACTIVE");
        assertThat(staff.account(petraId, organisation).has("grantedOn")).isTrue();

        var event = new Topic("organisations")
                .events(
                        told -> organisation.organisationId().toString().equals(told.key())
                                && told.value().contains("access-granted.v1"),
                        1)
                .getFirst();
        ContractAssertions.assertMatchesContract(event);
        assertThat(event)
                .contains("\"roles\":[\"ADMINISTRATOR\",\"USAGE_MANAGER\"]")
                .doesNotContain(petra, Staff.emailOf(petra), petraId.toString());
    }

    @Test
    void waitsWithTheFirstVisitUntilTheRightsAreInTheToken() {
        var me = desk.body(staff.me(Staff.as(petra)));

        assertThat(me.at("/organisations/0/pending").asBoolean()).isTrue();
        assertThat(me.has("actingFor")).isFalse();
        assertThat(staff.account(petraId, organisation).path("status").asString())
                .isEqualTo("INVITED");
    }

    @Test
    void showsRightsThatTheTokenDoesNotHaveYetAsPending() {
        var me = desk.body(staff.me(Staff.as(petra, organisation, "administrator")));

        assertThat(me.at("/actingFor/roles").valueStream().map(role -> role.asString()))
                .containsExactly("ADMINISTRATOR", "USAGE_MANAGER");
        assertThat(me.at("/actingFor/pending").asBoolean()).isTrue();
    }

    @Test
    void letsSomebodyOfTwoOrganisationsChoose() {
        var other = desk.activeSupplier();
        staff.invited(other, petra, "ADMINISTRATOR");
        var both = Staff.as(
                petra,
                Staff.grant(organisation, "administrator", "usage-manager"),
                Staff.grant(other, "administrator"));

        var undecided = desk.body(staff.me(both));
        var decided = desk.body(staff.me(both, other.organisationId().toString()));

        assertThat(undecided.path("organisations").size()).isEqualTo(2);
        assertThat(undecided.path("organisations").findValuesAsString("name")).isSorted();
        assertThat(undecided.has("actingFor")).isFalse();
        assertThat(decided.at("/actingFor/organisationId").asString())
                .isEqualTo(other.organisationId().toString());
    }

    @Test
    void refusesToActForAnOrganisationOneDoesNotBelongTo() {
        var foreign = desk.activeSupplier().organisationId().toString();

        assertThat(staff.me(asPetra(), foreign)).hasStatus(403).bodyText().contains("acting-for-foreign-organisation");
        assertThat(staff.me(Desk.vng(), foreign)).hasStatus(403);
        assertThat(staff.me(asPetra(), "geen-sleutel")).hasStatus(400);
        assertThat(staff.me(Desk.visitor())).hasStatus(401);
    }

    @Test
    void forgetsAtOnceWhatATokenStillSays() {
        staff.invited(organisation, Staff.somebody(), "ADMINISTRATOR");
        staff.remove(organisation, petraId, Desk.vng());

        var me = desk.body(staff.me(asPetra()));

        assertThat(me.path("organisations").isEmpty()).isTrue();
        assertThat(me.has("actingFor")).isFalse();
        assertThat(staff.me(asPetra(), organisation.organisationId().toString()))
                .hasStatus(403);
    }

    @Test
    void showsADeactivatedOrganisationAndActsForItNoMore() {
        desk.deactivate(organisation.organisationId());

        var me = desk.body(staff.me(asPetra()));

        assertThat(me.at("/organisations/0/status").asString()).isEqualTo("DEACTIVATED");
        assertThat(me.at("/organisations/0/pending").asBoolean()).isFalse();
        assertThat(me.has("actingFor")).isFalse();
        assertThat(staff.me(asPetra(), organisation.organisationId().toString()))
                .hasStatus(403);
    }

    @Test
    void knowsThePeopleOfVng() {
        var officer = desk.body(staff.me(Desk.vng()));
        var viewer = desk.body(staff.me(TestTokens.vngViewer()));

        assertThat(officer.at("/vngRoles/0").asString()).isEqualTo("FUNCTIONAL_ADMINISTRATOR");
        assertThat(officer.path("organisations").isEmpty()).isTrue();
        assertThat(viewer.at("/vngRoles/0").asString()).isEqualTo("VNG_VIEWER");
    }

    private RequestPostProcessor asPetra() {
        return Staff.as(petra, organisation, "administrator", "usage-manager");
    }
}
