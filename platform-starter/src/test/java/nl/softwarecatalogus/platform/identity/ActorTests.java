// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.NotAllowedException;
import org.junit.jupiter.api.Test;

class ActorTests {

    private static final UUID GRONINGEN = UUID.randomUUID();
    private static final UUID NOORD = UUID.randomUUID();
    private static final List<Grant> GRANTS = List.of(
            new Grant(GRONINGEN, OrganisationType.MUNICIPALITY, Set.of(Role.USAGE_MANAGER)),
            new Grant(NOORD, OrganisationType.COLLABORATION, Set.of(Role.ADMINISTRATOR)));

    @Test
    void actsOnlyForTheChosenOrganisation() {
        var actor = Actor.person("p", "Petra", GRANTS, GRONINGEN);

        assertThat(actor.actsFor(GRONINGEN)).isTrue();
        assertThat(actor.actsFor(NOORD)).isFalse();
        assertThat(actor.actsForA(OrganisationType.MUNICIPALITY)).isTrue();
        assertThat(actor.actsForA(OrganisationType.COLLABORATION)).isFalse();
    }

    @Test
    void needsOneOfTheRolesNamed() {
        var actor = Actor.person("p", "Petra", GRANTS, GRONINGEN);

        assertThat(actor.actsFor(GRONINGEN, Role.ADMINISTRATOR, Role.USAGE_MANAGER))
                .isTrue();
        assertThat(actor.actsFor(GRONINGEN, Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void actsForNobodyWithoutAGrant() {
        var actor = Actor.person("p", "Petra", GRANTS, UUID.randomUUID());

        assertThat(actor.acting()).isEmpty();
        assertThat(actor.actsForA(OrganisationType.values())).isFalse();
    }

    @Test
    void refusesAVisitorWhatNeedsTheFunctionalAdministrator() {
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> Actor.visitor().requireFunctionalAdministrator());
    }

    @Test
    void readsAGrantFromItsClaim() {
        var grant = new Grant(GRONINGEN, OrganisationType.MUNICIPALITY, Set.of(Role.USAGE_MANAGER, Role.ADMINISTRATOR));

        assertThat(grant.toClaim()).isEqualTo(GRONINGEN + " MUNICIPALITY administrator usage-manager");
        assertThat(Grant.ofClaim(grant.toClaim())).contains(grant);
    }

    @Test
    void givesNoRightsForAClaimThatCannotBeRead() {
        assertThat(Grant.ofClaim("")).isEmpty();
        assertThat(Grant.ofClaim("niks MUNICIPALITY administrator")).isEmpty();
        assertThat(Grant.ofClaim(GRONINGEN + " KINGDOM administrator")).isEmpty();
        assertThat(Grant.ofClaim(GRONINGEN + " MUNICIPALITY king"))
                .hasValueSatisfying(grant -> assertThat(grant.roles()).isEmpty());
    }
}
