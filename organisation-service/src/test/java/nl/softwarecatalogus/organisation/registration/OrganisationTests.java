// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import static nl.softwarecatalogus.organisation.registration.Organisations.CONTACT;
import static nl.softwarecatalogus.organisation.registration.Organisations.NUMBERS;
import static nl.softwarecatalogus.organisation.registration.Organisations.eventsOf;
import static nl.softwarecatalogus.organisation.registration.Organisations.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationTests {

    private static final Governance FORMAL =
            new Governance(CollaborationKind.ICT_SHARED_SERVICES, LegalForm.PUBLIC_BODY, "Karel Voorzitter", null);
    private static final Governance INFORMAL = new Governance(null, null, null, "Wij delen kennis.");

    @Test
    void startsAsAConcept() {
        var supplier = Organisations.supplier();

        assertThat(supplier.state().status()).isEqualTo(OrganisationStatus.CONCEPT);
        assertThat(eventsOf(supplier)).containsExactly(new OrganisationRegistered(supplier.state()));
    }

    @ParameterizedTest
    @EnumSource(names = {"COLLABORATION", "COMMUNITY"})
    void comesFromAnAdmittedCaseAsACollaborationOrCommunity(OrganisationType type) {
        var registration = new Registration(type, null, Profile.named("Zonder toelating"));

        assertThatExceptionOfType(AdmissionRequiredException.class)
                .isThrownBy(() -> Organisation.register(registration, Optional.empty()));
        assertThat(Organisations.admitted(type).state().admissionRequestId()).isNotNull();
    }

    @Test
    void takesProvinceAndIdentifierOfAMunicipalityFromTheRegister() {
        var groningen = Organisations.ofGroningen().state();

        assertThat(groningen.municipalityCode()).isEqualTo("0014");
        assertThat(groningen.province()).isEqualTo("Groningen");
        assertThat(groningen.tooiIdentifier()).isEqualTo("https://identifier.overheid.nl/tooi/id/gemeente/gm0014");
    }

    @Test
    void refusesAMunicipalityThatClosedTogetherWithEveryOtherFault() {
        var profile = Profile.named("Gemeente Winsum").with(new Identifiers("1", "2", "3", "4"));
        var registration = new Registration(OrganisationType.MUNICIPALITY, "0053", profile);

        assertThat(faults(() -> Organisation.register(registration, Optional.of(Organisations.closed()))))
                .containsExactlyInAnyOrder(
                        "kvkNumber kvk-number",
                        "rsin rsin",
                        "oin oin",
                        "tooiIdentifier tooi-identifier",
                        "tooiIdentifier not-of-this-municipality",
                        "municipalityCode closed-municipality");
    }

    @Test
    void namesWhatACollaborationLacksToBeActive() {
        var collaboration = Organisations.admitted(OrganisationType.COLLABORATION);

        assertThat(lacks(collaboration::activate)).containsExactly("lacks-legalForm", "lacks-kvkNumber");
        assertThat(collaboration.state().status()).isEqualTo(OrganisationStatus.CONCEPT);
    }

    @Test
    void activatesACollaborationThatAnyOfItsNumbersIdentifies() {
        for (var numbers : List.of(
                new Identifiers("12345678", null, null, null),
                new Identifiers(null, "123456782", null, null),
                new Identifiers(null, null, "00000001123456782000", null))) {
            var collaboration = Organisations.admitted(OrganisationType.COLLABORATION);
            collaboration.revise(
                    revision(Profile.named("Regio Noord").with(FORMAL).with(numbers)));

            collaboration.activate();

            assertThat(eventsOf(collaboration)).last().isEqualTo(new OrganisationActivated(collaboration.state()));
        }
    }

    @Test
    void needsOnlyAContactAndACharterAsACommunity() {
        var community = Organisations.admitted(OrganisationType.COMMUNITY);
        assertThat(lacks(community::activate)).containsExactly("lacks-contact", "lacks-charter");

        community.revise(revision(Profile.named("Common Ground").with(INFORMAL).with(CONTACT)));
        community.activate();

        assertThat(community.state().status()).isEqualTo(OrganisationStatus.ACTIVE);
    }

    @Test
    void staysCompleteWhileActive() {
        var community = Organisations.admitted(OrganisationType.COMMUNITY);
        community.revise(revision(Profile.named("Common Ground").with(INFORMAL).with(CONTACT)));
        community.activate();

        assertThat(faults(() -> community.revise(revision(Profile.named("Common Ground")))))
                .containsExactlyInAnyOrder("contact needed-while-active", "charter needed-while-active");
    }

    @Test
    void isNotActiveAgainOnceItsMunicipalityHasClosed() {
        var winsum = Organisations.ofGroningen();
        winsum.activate();
        winsum.deactivate();

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> winsum.activate(Optional.of(Organisations.closed())))
                .matches(refusal -> refusal.code().equals("municipality-not-current"));
        assertThat(winsum.state().status()).isEqualTo(OrganisationStatus.DEACTIVATED);
    }

    @Test
    void isNotActiveAgainAfterItLostWhatItCannotDoWithout() {
        var community = Organisations.admitted(OrganisationType.COMMUNITY);
        community.revise(revision(Profile.named("Common Ground").with(INFORMAL).with(CONTACT)));
        community.activate();
        community.deactivate();
        community.revise(revision(Profile.named("Common Ground").with(CONTACT)));

        assertThat(lacks(community::activate)).containsExactly("lacks-charter");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPLIER", "OTHER_GOVERNMENT"})
    void needsNothingButANameAsAnyOtherType(OrganisationType type) {
        var organisation = Organisation.register(new Registration(type, null, Profile.named("Naam")), Optional.empty());

        organisation.activate();

        assertThat(organisation.state().status()).isEqualTo(OrganisationStatus.ACTIVE);
    }

    @Test
    void keepsItsTypeAndCode() {
        var groningen = Organisations.ofGroningen();
        var profile = Profile.named("Gemeente Groningen")
                .with(new Identifiers(null, null, null, "https://identifier.overheid.nl/tooi/id/gemeente/gm0053"));

        assertThat(faults(() -> groningen.revise(new Revision(OrganisationType.SUPPLIER, "0053", profile))))
                .containsExactlyInAnyOrder("organisationType fixed", "municipalityCode fixed", "tooiIdentifier fixed");
        groningen.revise(new Revision(OrganisationType.MUNICIPALITY, "0014", Profile.named("Stad")));
        assertThat(groningen.state().tooiIdentifier()).endsWith("gm0014");
    }

    @Test
    void saysNothingWhenNothingChanged() {
        var supplier = Organisations.supplier();

        supplier.revise(revision(Profile.named("  Voorbeeldsoftware ")));

        assertThat(eventsOf(supplier)).hasSize(1);
    }

    @Test
    void refusesGovernanceThatBelongsToAnotherType() {
        var supplier = Organisations.supplier();
        var profile = Profile.named("Voorbeeldsoftware")
                .with(new Governance(CollaborationKind.SOCIAL_DOMAIN, LegalForm.OTHER, "Karel", "Handvest"));

        assertThat(faults(() -> supplier.revise(revision(profile))))
                .containsExactlyInAnyOrder(
                        "collaborationKind not-for-this-type",
                        "legalForm not-for-this-type",
                        "chair not-for-this-type",
                        "charter not-for-this-type");
    }

    @Test
    void isDeactivatedAndActivatedAgain() {
        var supplier = Organisations.supplier();
        supplier.activate();

        supplier.deactivate();

        assertThat(eventsOf(supplier)).last().isEqualTo(new OrganisationDeactivated(supplier.state()));
        assertThatExceptionOfType(StatusRefusedException.class).isThrownBy(supplier::deactivate);

        supplier.activate();

        assertThat(eventsOf(supplier)).last().isEqualTo(new OrganisationActivated(supplier.state()));
        assertThatExceptionOfType(StatusRefusedException.class).isThrownBy(supplier::activate);
    }

    @Test
    void followsTheRegisterInNameAndProvince() {
        var organisation = Organisations.ofGroningen();
        var renamed = Organisations.municipality("0014", "Groningen-Stad", "Drenthe");

        assertThat(organisation.departsFrom(Organisations.groningen(), renamed)).isTrue();
        organisation.follow(Organisations.groningen(), renamed);

        assertThat(organisation.state().name()).isEqualTo("Gemeente Groningen-Stad");
        assertThat(organisation.state().province()).isEqualTo("Drenthe");
        assertThat(eventsOf(organisation)).last().isEqualTo(new OrganisationRevised(organisation.state()));
    }

    @Test
    void keepsTheNameThatPeopleGaveItWhenTheRegisterMovesOn() {
        var organisation = Organisations.ofGroningen();
        organisation.revise(revision(Profile.named("Stad Groningen")));
        var renamed = Organisations.municipality("0014", "Groningen-Stad", "Groningen");

        assertThat(organisation.departsFrom(Organisations.groningen(), renamed)).isFalse();
        organisation.follow(Organisations.groningen(), renamed);
        assertThat(organisation.state().name()).isEqualTo("Stad Groningen");
    }

    @Test
    void tellsNothingOfPersonsOrFreeText() {
        var collaboration = Organisations.admitted(OrganisationType.COLLABORATION);
        collaboration.revise(revision(Profile.named("Regio Noord")
                .withDescriptions("Kort", "Lang")
                .with(FORMAL)
                .with(NUMBERS)
                .with(CONTACT)));

        assertThat(eventsOf(collaboration).toString()).doesNotContain("Petra", "Karel", "Kort", "Lang");
    }

    private static List<String> faults(ThrowingCallable act) {
        return catchThrowableOfType(InvalidInputException.class, act).invalidParams().stream()
                .map(OrganisationTests::text)
                .toList();
    }

    private static String text(InvalidParam fault) {
        return fault.name() + " " + fault.code();
    }

    private static List<String> lacks(ThrowingCallable act) {
        return catchThrowableOfType(IncompleteException.class, act).conflicts().stream()
                .map(Conflict::code)
                .toList();
    }
}
