// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.NotAllowedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipRightsTests {

    private final Parties parties = Memberships.parties();
    private final Membership membership = Memberships.declined(parties);
    private final MembershipDetails details = new MembershipDetails(membership, parties);
    private final Declaration declaration =
            new Declaration(parties.collaboration().id(), parties.member().id(), Memberships.STARTS_ON, null);

    private final Consumer<Actor> declare = actor -> MembershipRights.requireToDeclare(actor, declaration);
    private final Consumer<Actor> decide = actor -> MembershipRights.requireToDecide(actor, membership);
    private final Consumer<Actor> withdraw = actor -> MembershipRights.requireToWithdraw(actor, membership);

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "USAGE_VIEWER", mode = EnumSource.Mode.EXCLUDE)
    void letEachPartyDoItsOwnPart(Role role) {
        var member = personOf(parties.member(), role);
        var collaboration = personOf(parties.collaboration(), role);

        assertAllowed(declare, member);
        assertAllowed(withdraw, member);
        assertAllowed(decide, collaboration);
        assertRefused("declared-by-the-collaboration", declare, collaboration);
        assertRefused("not-allowed", withdraw, collaboration);
        assertRefused("decided-by-the-member", decide, member);
    }

    @Test
    void letAFunctionalAdministratorDoAll() {
        var officer = Actor.functionalAdministrator("1", "Fatima Beheer");

        assertAllowed(declare, officer);
        assertAllowed(decide, officer);
        assertAllowed(withdraw, officer);
    }

    @Test
    void letNobodyElseDoAnything() {
        var others = List.of(
                Actor.visitor(),
                Actor.vngViewer("2", "Vincent Raadpleger"),
                personOf(parties.member(), Role.USAGE_VIEWER),
                personOf(parties.collaboration(), Role.USAGE_VIEWER),
                personOf(Organisations.regioNoord(), Role.ADMINISTRATOR),
                personOf(Organisations.groningen(), Role.ADMINISTRATOR),
                personOf(Organisations.active("Leverancier", OrganisationType.SUPPLIER), Role.ADMINISTRATOR));
        for (var other : others) {
            for (var act : List.of(declare, decide, withdraw)) {
                assertThatThrownBy(() -> act.accept(other))
                        .as(other.toString())
                        .isInstanceOf(NotAllowedException.class);
            }
        }
    }

    @Test
    void letWhoHoldsBothPartsDoOnlyThePartOfWhomTheyActFor() {
        var grants = List.of(grant(parties.member()), grant(parties.collaboration()));

        var asMember = Actor.person("3", "Twee Petten", grants, parties.member().id());
        var asNobody = Actor.person("3", "Twee Petten", grants, UUID.randomUUID());

        assertAllowed(declare, asMember);
        assertRefused("decided-by-the-member", decide, asMember);
        assertRefused("not-allowed", decide, asNobody);
        assertRefused("not-allowed", declare, asNobody);
    }

    @Test
    void showWordsToThePartiesAndTheFunctionalAdministratorOnly() {
        for (var reader : List.of(
                Actor.functionalAdministrator("1", "Fatima Beheer"),
                personOf(parties.member(), Role.USAGE_VIEWER),
                personOf(parties.collaboration(), Role.USAGE_VIEWER))) {
            assertThat(details.isVisibleTo(reader)).isTrue();
            assertThat(details.noteFor(reader)).isPresent();
            assertThat(details.declineReasonFor(reader)).isPresent();
        }
        var viewer = Actor.vngViewer("2", "Vincent Raadpleger");
        assertThat(details.isVisibleTo(viewer)).isTrue();
        assertThat(details.noteFor(viewer)).isEmpty();
        assertThat(details.declineReasonFor(viewer)).isEmpty();
        assertThat(details.isVisibleTo(personOf(Organisations.groningen(), Role.ADMINISTRATOR)))
                .isFalse();
        assertThat(details.isVisibleTo(Actor.visitor())).isFalse();
    }

    private static Actor personOf(KnownOrganisation organisation, Role role) {
        var grant = new Grant(organisation.id(), organisation.organisationType(), Set.of(role));
        return Actor.person("4", "Petra Voorbeeld", List.of(grant), organisation.id());
    }

    private static Grant grant(KnownOrganisation organisation) {
        return new Grant(organisation.id(), organisation.organisationType(), Set.of(Role.ADMINISTRATOR));
    }

    private static void assertAllowed(Consumer<Actor> act, Actor actor) {
        assertThatCode(() -> act.accept(actor)).doesNotThrowAnyException();
    }

    private static void assertRefused(String code, Consumer<Actor> act, Actor actor) {
        assertThatThrownBy(() -> act.accept(actor))
                .isInstanceOf(NotAllowedException.class)
                .extracting("code")
                .isEqualTo(code);
    }
}
