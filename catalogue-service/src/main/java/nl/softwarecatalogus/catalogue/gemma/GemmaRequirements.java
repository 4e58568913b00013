// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds in an exchange file which standards are mandatory or recommended for which reference component. */
final class GemmaRequirements {

    private static final String CONNECTION_ROLE = "Verbindingsrol";

    private GemmaRequirements() {}

    /** One for each component and standard; where a file names both, mandatory goes before recommended. */
    static List<ComponentStandard> of(ExchangeFile file, List<GemmaConcept> concepts, Map<String, String> objectIds) {
        var kinds = new LinkedHashMap<String, ConceptKind>();
        concepts.forEach(concept -> kinds.put(concept.objectId(), concept.kind()));
        var found = new LinkedHashMap<List<String>, ComponentStandard>();
        file.relationships().forEach(relationship -> {
            var component = objectIds.getOrDefault(relationship.source(), "");
            var standard = objectIds.getOrDefault(relationship.target(), "");
            if (kinds.get(component) == ConceptKind.REFERENCE_COMPONENT
                    && kinds.get(standard) == ConceptKind.STANDARD) {
                requirement(file, relationship)
                        .ifPresent(requirement -> found.merge(
                                List.of(component, standard),
                                new ComponentStandard(component, standard, requirement),
                                (one, other) -> one.requirement().compareTo(other.requirement()) <= 0 ? one : other));
            }
        });
        return new ArrayList<>(found.values());
    }

    /** The role stands in a property; now and then only in the name of the line that is drawn. */
    private static java.util.Optional<Requirement> requirement(
            ExchangeFile file, ExchangeFile.Relationship relationship) {
        var role = relationship.properties().entrySet().stream()
                .filter(property ->
                        CONNECTION_ROLE.equals(file.propertyDefinitions().get(property.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .flatMap(Requirement::ofConnectionRole);
        return role.or(() -> Requirement.ofConnectionRole(relationship.name()));
    }
}
