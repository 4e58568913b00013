// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import static nl.softwarecatalogus.organisation.account.People.ADMINISTRATOR;
import static nl.softwarecatalogus.organisation.account.People.INVITED_AT;
import static nl.softwarecatalogus.organisation.account.People.USAGE_VIEWER;
import static nl.softwarecatalogus.organisation.account.People.VISITED_AT;
import static nl.softwarecatalogus.organisation.account.People.karim;
import static nl.softwarecatalogus.organisation.account.People.newTeam;
import static nl.softwarecatalogus.organisation.account.People.organisation;
import static nl.softwarecatalogus.organisation.account.People.petra;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamTests {

    private final Team team = newTeam(OrganisationStatus.ACTIVE);

    @Test
    void invitesAnAdministratorFirst() {
        var access = team.invite(petra(), Set.of(Role.USAGE_MANAGER, Role.ADMINISTRATOR), INVITED_AT);

        assertThat(access.status()).isEqualTo(AccountStatus.INVITED);
        assertThat(access.roles()).containsExactly(Role.ADMINISTRATOR, Role.USAGE_MANAGER);
        assertThat(access.grantedAt()).isEmpty();
    }

    @Test
    void refusesAFirstOneWhoIsNoAdministrator() {
        assertRefused("first-account-is-administrator", () -> team.invite(karim(), USAGE_VIEWER, INVITED_AT));
    }

    @Test
    void refusesToInviteTheSamePersonTwice() {
        var petra = petra();
        team.invite(petra, ADMINISTRATOR, INVITED_AT);

        assertThatThrownBy(() -> team.invite(petra, USAGE_VIEWER, INVITED_AT))
                .isInstanceOfSatisfying(AlreadyInvitedException.class, refusal -> assertThat(refusal.conflicts())
                        .singleElement()
                        .satisfies(conflict -> {
                            assertThat(conflict.name()).isEqualTo("Petra Voorbeeld");
                            assertThat(conflict.code()).isEqualTo("account-invited");
                        }));
    }

    @ParameterizedTest
    @EnumSource(names = {"DEACTIVATED", "MERGED"})
    void refusesToInviteToAnOrganisationThatIsNoMore(OrganisationStatus status) {
        assertRefused(
                "organisation-takes-no-accounts", () -> newTeam(status).invite(petra(), ADMINISTRATOR, INVITED_AT));
    }

    @Test
    void invitesToAConcept() {
        assertThat(newTeam(OrganisationStatus.CONCEPT).invite(petra(), ADMINISTRATOR, INVITED_AT))
                .isNotNull();
    }

    @Test
    void welcomesPeopleOfAnOrganisationThatWentUpInIt() {
        var carried = new Access(petra().id(), UUID.randomUUID(), ADMINISTRATOR, INVITED_AT);
        carried.visit(VISITED_AT);

        var left = team.welcome(carried);

        assertThat(left).isSameAs(carried);
        assertThat(left.organisationId())
                .isEqualTo(organisation(OrganisationStatus.ACTIVE).organisationId());
        assertThat(left.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(left.grantedAt()).contains(VISITED_AT);
    }

    @Test
    void unitesTheRolesOfSomebodyOfBoth() {
        var petra = petra();
        var present = team.invite(petra, ADMINISTRATOR, INVITED_AT);
        var carried = new Access(petra.id(), UUID.randomUUID(), USAGE_VIEWER, INVITED_AT);
        carried.visit(VISITED_AT);

        var left = team.welcome(carried);

        assertThat(left).isSameAs(present);
        assertThat(left.roles()).containsExactly(Role.ADMINISTRATOR, Role.USAGE_VIEWER);
        assertThat(left.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(left.grantedAt()).contains(VISITED_AT);
    }

    @Test
    void keepsAnAdministratorWhoIsNotKeptOut() {
        var petra = team.invite(petra(), ADMINISTRATOR, INVITED_AT);
        assertRefused("last-administrator", () -> team.disable(petra, VISITED_AT));
        var karim = team.invite(karim(), ADMINISTRATOR, INVITED_AT);

        team.disable(petra, VISITED_AT);

        assertThat(petra.isDisabled()).isTrue();
        assertRefused("last-administrator", () -> team.remove(karim));
        assertRefused("account-already-disabled", () -> team.disable(petra, VISITED_AT));
    }

    @Test
    void carriesNothingOverOfWhoIsKeptOut() {
        var petra = petra();
        var present = team.invite(petra, ADMINISTRATOR, INVITED_AT);
        var carried = new Access(petra.id(), UUID.randomUUID(), USAGE_VIEWER, INVITED_AT);
        carried.disable(VISITED_AT);

        team.welcome(carried);

        assertThat(present.roles()).isEqualTo(ADMINISTRATOR);
    }

    @Test
    void keepsItsLastAdministrator() {
        var last = team.invite(petra(), ADMINISTRATOR, INVITED_AT);
        team.invite(karim(), USAGE_VIEWER, INVITED_AT);

        assertRefused("last-administrator", () -> team.remove(last));
        assertRefused("last-administrator", () -> team.changeRoles(last, USAGE_VIEWER));
        assertThat(last.roles()).isEqualTo(ADMINISTRATOR);
    }

    @Test
    void letsAnAdministratorGoOnceThereIsAnother() {
        var petra = team.invite(petra(), ADMINISTRATOR, INVITED_AT);
        var karim = team.invite(karim(), USAGE_VIEWER, INVITED_AT);
        team.changeRoles(karim, ADMINISTRATOR);

        team.remove(petra);

        assertRefused("last-administrator", () -> team.remove(karim));
    }

    @Test
    void letsEverybodyElseGo() {
        team.invite(petra(), ADMINISTRATOR, INVITED_AT);
        var karim = team.invite(karim(), USAGE_VIEWER, INVITED_AT);

        team.remove(karim);

        assertThatThrownBy(() -> team.of(karim.accountId())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void tellsWhetherAChangeTakesARightAway() {
        var petra = team.invite(petra(), ADMINISTRATOR, INVITED_AT);
        var more = Set.of(Role.ADMINISTRATOR, Role.OFFERING_MANAGER);

        assertThat(team.changeRoles(petra, more)).isFalse();
        assertThat(team.changeRoles(petra, Set.of(Role.ADMINISTRATOR, Role.USAGE_MANAGER)))
                .isTrue();
    }

    @Test
    void knowsNobodyElse() {
        assertThatThrownBy(() -> team.of(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
