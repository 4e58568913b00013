// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartiesTests {

    @ParameterizedTest
    @EnumSource(value = OrganisationType.class, names = "COMMUNITY", mode = EnumSource.Mode.EXCLUDE)
    void fitWhenAnybodyButACommunityJoinsACollaborationOrCommunity(OrganisationType type) {
        var member = Organisations.active("Lid", type);

        assertThatCode(() -> new Parties(member, Organisations.regioNoord()).mustFit())
                .doesNotThrowAnyException();
        assertThatCode(() -> new Parties(member, Organisations.commonGround()).mustFit())
                .doesNotThrowAnyException();
    }

    @Test
    void areNeverTheSame() {
        var regio = Organisations.regioNoord();

        assertRefused("membership-in-itself", regio, regio);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationType.class,
            names = {"COLLABORATION", "COMMUNITY"},
            mode = EnumSource.Mode.EXCLUDE)
    void doNotFitWhenTheTargetHasNoMembers(OrganisationType type) {
        assertRefused("takes-no-members", Organisations.groningen(), Organisations.active("Doel", type));
    }

    @Test
    void doNotFitWhenACommunityJoins() {
        assertRefused("community-as-member", Organisations.commonGround(), Organisations.regioNoord());
    }

    @ParameterizedTest
    @EnumSource(value = OrganisationStatus.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void doNotFitUnlessBothAreActive(OrganisationStatus status) {
        var collaboration = Organisations.of("Regio", OrganisationType.COLLABORATION, status);
        var member = Organisations.of("Gemeente", OrganisationType.MUNICIPALITY, status);

        assertRefused("collaboration-not-active", Organisations.groningen(), collaboration);
        assertRefused("member-not-active", member, Organisations.regioNoord());
    }

    private static void assertRefused(String code, KnownOrganisation member, KnownOrganisation collaboration) {
        assertThatThrownBy(() -> new Parties(member, collaboration).mustFit())
                .isInstanceOf(ConflictException.class)
                .extracting("code")
                .isEqualTo(code);
    }
}
