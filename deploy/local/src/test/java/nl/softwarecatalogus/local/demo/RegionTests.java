// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import static nl.softwarecatalogus.local.demo.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.softwarecatalogus.local.demo.Region.Collaboration;
import nl.softwarecatalogus.local.demo.Region.Enrolment;
import nl.softwarecatalogus.local.demo.Region.Municipality;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The region holds together: what one part names, another part has. */
class RegionTests {

    private final Region region = Region.read();

    @Test
    void namesOnlyMunicipalitiesOfTheRegister() {
        var register = Document.read("municipalities.jsonld");

        assertThat(region.municipalities()).extracting(Municipality::code).allSatisfy(code -> assertThat(register)
                .contains("tooi/id/gemeente/gm" + code + "\""));
    }

    @Test
    void fillsInReferenceComponentsThatGemmaKnows() {
        var gemma = Document.read("gemma.ameff.xml");

        assertThat(offerings().flatMap(offering -> offering.path("referenceComponentIds")
                        .valueStream()))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(gemma).contains(">" + id.asString() + "<"));
    }

    @Test
    void declaresUsageForConfirmedMembersOfWhatIsOnOffer() {
        var names = offerings().map(offering -> text(offering, "name")).toList();

        assertThat(region.collaborations()).allSatisfy(collaboration -> assertThat(collaboration.declarations())
                .allSatisfy(declaration -> {
                    assertThat(names).contains(declaration.application());
                    assertThat(confirmedMembers(collaboration)).containsAll(declaration.members());
                    declaration.dispute().ifPresent(dispute -> assertThat(declaration.members())
                            .contains(dispute.member()));
                }));
    }

    @Test
    void marksWhatIsInvented() {
        assertThat(offerings())
                .allSatisfy(offering -> assertThat(text(offering, "name")).endsWith("(voorbeeld)"));
        assertThat(region.suppliers())
                .allSatisfy(supplier -> assertThat(supplier.name()).endsWith("(voorbeeld)"));
        assertThat(people()).allSatisfy(person -> assertThat(person.email()).endsWith(".example.nl"));
    }

    @Test
    void givesEveryOrganisationAnAdministratorFirst() {
        assertThat(firstPeople())
                .allSatisfy(person -> assertThat(person.roles()).contains("ADMINISTRATOR"));
    }

    @Test
    void leavesSomethingToDecide() {
        assertThat(region.openCases()).isNotEmpty();
        assertThat(region.collaborations().getFirst().members())
                .extracting(Enrolment::confirmed)
                .contains(true, false);
    }

    private Stream<JsonNode> offerings() {
        return Stream.concat(
                region.suppliers().stream().flatMap(supplier -> supplier.offerings().stream()),
                region.collaborations().stream().flatMap(collaboration -> collaboration.offerings().stream()));
    }

    private Stream<Person> people() {
        return Stream.concat(
                firstPeople(),
                region.collaborations().stream().flatMap(collaboration -> collaboration.people().stream()));
    }

    private Stream<Person> firstPeople() {
        return Stream.of(
                        region.municipalities().stream().map(Municipality::person),
                        region.suppliers().stream().map(Region.Supplier::person),
                        region.collaborations().stream()
                                .map(collaboration -> collaboration.people().getFirst()))
                .flatMap(people -> people);
    }

    private static List<String> confirmedMembers(Collaboration collaboration) {
        return collaboration.members().stream()
                .filter(Enrolment::confirmed)
                .map(Enrolment::municipality)
                .toList();
    }
}
