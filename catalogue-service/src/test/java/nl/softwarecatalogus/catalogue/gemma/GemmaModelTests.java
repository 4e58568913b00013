// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.junit.jupiter.api.Test;

class GemmaModelTests {

    @Test
    void findsConceptsByTheirObjectId() {
        var concepts = GemmaModel.conceptsOf(file("release.xml"));

        assertThat(concepts)
                .extracting(GemmaConcept::objectId, GemmaConcept::kind, GemmaConcept::status)
                .contains(
                        tuple(Client.COMPONENT, ConceptKind.REFERENCE_COMPONENT, ConceptStatus.IN_USE),
                        tuple(id(3), ConceptKind.REFERENCE_COMPONENT, ConceptStatus.END_OF_SUPPORT),
                        tuple(id(11), ConceptKind.STANDARD, ConceptStatus.IN_USE),
                        tuple(id(22), ConceptKind.STANDARD_VERSION, ConceptStatus.END_OF_SUPPORT),
                        tuple(id(31), ConceptKind.EXTERNAL_FACILITY, ConceptStatus.IN_USE));
    }

    @Test
    void takesBusinessObjectsWithADefinitionForTerms() {
        var concepts = GemmaModel.conceptsOf(file("release.xml"));

        assertThat(concepts)
                .filteredOn(concept -> concept.kind() == ConceptKind.GLOSSARY_TERM)
                .extracting(GemmaConcept::name, GemmaConcept::explanation, GemmaConcept::synonyms)
                .containsExactly(
                        tuple("Aanvraag", null, List.of("Verzoek", "Verzoekschrift")),
                        tuple("Besluit", "Schriftelijk, zie de Awb", List.of()));
    }

    @Test
    void relatesVersionsToTheirStandardWhicheverWayTheyAreDrawn() {
        var concepts = GemmaModel.conceptsOf(file("next-release.xml"));

        assertThat(concepts)
                .filteredOn(concept -> concept.kind() == ConceptKind.STANDARD_VERSION)
                .extracting(GemmaConcept::standardId)
                .hasSize(2)
                .containsOnly(id(11));
        assertThat(concepts)
                .filteredOn(concept -> concept.kind() != ConceptKind.STANDARD_VERSION)
                .extracting(GemmaConcept::standardId)
                .containsOnlyNulls();
    }

    @Test
    void knowsWhichStandardsAreAskedOfWhichComponent() {
        var file = file("release.xml");

        assertThat(GemmaModel.requirementsOf(file, GemmaModel.conceptsOf(file)))
                .containsExactlyInAnyOrder(
                        new ComponentStandard(id(1), id(11), Requirement.MANDATORY),
                        new ComponentStandard(id(2), id(11), Requirement.RECOMMENDED));
    }

    @Test
    void knowsItsReleaseWhereverTheDefinitionsStand() {
        assertThat(GemmaModel.releaseOf(file("release.xml"))).contains("2026-06-30");
        assertThat(GemmaModel.releaseOf(file("next-release.xml"))).contains("2026-12-31");
    }

    @Test
    void namesEveryFaultyConceptWithItsLine() {
        var refusal =
                catchThrowableOfType(BrokenGemmaFileException.class, () -> GemmaModel.conceptsOf(file("faulty.xml")));

        assertThat(refusal.code()).isEqualTo("gemma-concepts-faulty");
        assertThat(refusal.invalidParams())
                .extracting(InvalidParam::name, InvalidParam::code, fault -> fault.arguments()[0])
                .containsExactly(
                        tuple("id-rc02", "gemma-name-missing", "14"),
                        tuple("id-rc05", "gemma-object-id-repeated", "21"),
                        tuple("id-rc09", "gemma-object-id-missing", "29"));
    }

    @Test
    void refusesAModelWithoutReferenceComponents() {
        var empty = "<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\"/>".getBytes(StandardCharsets.UTF_8);

        var refusal = catchThrowableOfType(
                BrokenGemmaFileException.class,
                () -> GemmaModel.conceptsOf(ExchangeFileReader.read(new ByteArrayInputStream(empty))));

        assertThat(refusal.code()).isEqualTo("not-a-gemma-model");
    }

    private static ExchangeFile file(String name) {
        return ExchangeFileReader.read(new ByteArrayInputStream(Client.file(name)));
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }
}
