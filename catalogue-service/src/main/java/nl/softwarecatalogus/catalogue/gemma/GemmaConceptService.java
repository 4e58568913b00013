// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class GemmaConceptService {

    private final GemmaConceptRepository concepts;

    GemmaConceptService(GemmaConceptRepository concepts) {
        this.concepts = concepts;
    }

    public PageOf<ReferenceComponent> findComponents(SearchText text, Paging paging) {
        var total = concepts.count(ConceptKind.REFERENCE_COMPONENT, text);
        return PageOf.of(concepts.findComponents(text, paging), paging, total);
    }

    public PageOf<Standard> findStandards(SearchText text, Paging paging) {
        return PageOf.of(concepts.findStandards(text, paging), paging, concepts.count(ConceptKind.STANDARD, text));
    }

    public ReferenceComponentDetails findComponent(String id) {
        var component =
                concepts.findComponent(id).orElseThrow(() -> new NotFoundException("reference-component-not-found"));
        return new ReferenceComponentDetails(
                component.id(),
                component.name(),
                component.description(),
                component.explanation(),
                component.status(),
                component.gemmaUrl(),
                concepts.findRequiredStandards(id));
    }

    public PageOf<ExternalFacility> findFacilities(SearchText text, Paging paging) {
        return PageOf.of(
                concepts.findFacilities(text, paging), paging, concepts.count(ConceptKind.EXTERNAL_FACILITY, text));
    }

    public PageOf<GlossaryTerm> findTerms(SearchText text, Paging paging) {
        return PageOf.of(concepts.findTerms(text, paging), paging, concepts.count(ConceptKind.GLOSSARY_TERM, text));
    }

    /**
     * The reference components with these ids, by name. One that the latest release left out may be kept, not chosen
     * anew.
     *
     * @throws InvalidInputException naming each id that is not in GEMMA
     */
    public List<ComponentReference> requireComponents(List<String> ids, Collection<String> kept) {
        return require(ConceptKind.REFERENCE_COMPONENT, "referenceComponentIds", ids, kept).stream()
                .map(concept -> new ComponentReference(concept.objectId(), concept.name()))
                .toList();
    }

    /** As {@link #requireComponents}. */
    public List<StandardVersionReference> requireStandardVersions(List<String> ids, Collection<String> kept) {
        return require(ConceptKind.STANDARD_VERSION, "standardVersionIds", ids, kept).stream()
                .map(concept -> new StandardVersionReference(concept.objectId(), concept.name()))
                .toList();
    }

    /** One that the latest release holds. */
    public StandardVersionReference requireStandardVersion(String id) {
        return concepts.findById(ConceptKind.STANDARD_VERSION, List.of(id)).stream()
                .filter(GemmaConceptRepository.KnownConcept::current)
                .map(concept -> new StandardVersionReference(concept.objectId(), concept.name()))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException(new InvalidParam("standardVersionId", "unknown-gemma-concept", id)));
    }

    public FacilityReference requireFacility(String id) {
        return concepts.findById(ConceptKind.EXTERNAL_FACILITY, List.of(id)).stream()
                .filter(GemmaConceptRepository.KnownConcept::current)
                .map(concept -> new FacilityReference(concept.objectId(), concept.name()))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException(new InvalidParam("externalFacilityId", "unknown-gemma-concept", id)));
    }

    private List<GemmaConceptRepository.KnownConcept> require(
            ConceptKind kind, String field, List<String> ids, Collection<String> kept) {
        var known = concepts.findById(kind, ids).stream()
                .filter(concept -> concept.current() || kept.contains(concept.objectId()))
                .toList();
        refuseUnknown(
                field,
                ids,
                known.stream()
                        .map(GemmaConceptRepository.KnownConcept::objectId)
                        .collect(toSet()));
        return known;
    }

    private static void refuseUnknown(String field, List<String> ids, Set<String> known) {
        var faults = new ArrayList<InvalidParam>();
        for (var index = 0; index < ids.size(); index++) {
            if (!known.contains(ids.get(index))) {
                faults.add(new InvalidParam(field + "[" + index + "]", "unknown-gemma-concept", ids.get(index)));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
