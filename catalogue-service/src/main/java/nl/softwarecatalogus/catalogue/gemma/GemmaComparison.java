// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.softwarecatalogus.catalogue.gemma.ConceptDifference.Aspect;
import org.jspecify.annotations.Nullable;

/** Compares a release with what is there, concept by concept, by Object ID. */
final class GemmaComparison {

    private final Map<String, GemmaConcept> before;
    private final Map<String, GemmaConcept> after;
    private final Map<String, Map<String, Requirement>> askedBefore;
    private final Map<String, Map<String, Requirement>> askedAfter;
    private final Map<String, String> names = new HashMap<>();

    private GemmaComparison(GemmaContent before, GemmaContent after) {
        this.before = byId(before);
        this.after = byId(after);
        this.askedBefore = byComponent(before);
        this.askedAfter = byComponent(after);
        before.concepts().forEach(concept -> names.put(concept.objectId(), concept.name()));
        after.concepts().forEach(concept -> names.put(concept.objectId(), concept.name()));
    }

    /** By Object ID; nothing of a concept that stays as it is. */
    static List<ConceptChange> of(GemmaContent before, GemmaContent after) {
        return new GemmaComparison(before, after).changes();
    }

    private List<ConceptChange> changes() {
        var changes = new ArrayList<ConceptChange>();
        after.values().forEach(concept -> {
            var known = before.get(concept.objectId());
            if (known == null) {
                changes.add(change(concept, ChangeKind.ADDED, List.of()));
            } else {
                var differences = differences(known, concept);
                if (!differences.isEmpty()) {
                    changes.add(change(concept, ChangeKind.CHANGED, differences));
                }
            }
        });
        before.values().stream()
                .filter(concept -> !after.containsKey(concept.objectId()))
                .forEach(concept -> changes.add(change(concept, ChangeKind.REMOVED, List.of())));
        changes.sort(Comparator.comparing(ConceptChange::objectId));
        return changes;
    }

    private List<ConceptDifference> differences(GemmaConcept old, GemmaConcept fresh) {
        var found = new ArrayList<ConceptDifference>();
        add(found, Aspect.NAME, old.name(), fresh.name());
        add(found, Aspect.DESCRIPTION, old.description(), fresh.description());
        add(found, Aspect.EXPLANATION, old.explanation(), fresh.explanation());
        add(found, Aspect.SYNONYMS, joined(old.synonyms()), joined(fresh.synonyms()));
        add(found, Aspect.STATUS, code(old.status()), code(fresh.status()));
        add(found, Aspect.KIND, code(old.kind()), code(fresh.kind()));
        if (!Objects.equals(old.standardId(), fresh.standardId())) {
            found.add(new ConceptDifference(Aspect.STANDARD, null, named(old.standardId()), named(fresh.standardId())));
        }
        addRequirements(found, old.objectId());
        return found;
    }

    private void addRequirements(List<ConceptDifference> found, String component) {
        var old = askedBefore.getOrDefault(component, Map.of());
        var fresh = askedAfter.getOrDefault(component, Map.of());
        var standards = new TreeSet<>(old.keySet());
        standards.addAll(fresh.keySet());
        for (var standard : standards) {
            var was = code(old.get(standard));
            var becomes = code(fresh.get(standard));
            if (!Objects.equals(was, becomes)) {
                found.add(new ConceptDifference(Aspect.REQUIREMENT, named(standard), was, becomes));
            }
        }
    }

    private @Nullable String named(@Nullable String objectId) {
        return objectId == null ? null : names.getOrDefault(objectId, objectId);
    }

    private static void add(
            List<ConceptDifference> found, Aspect aspect, @Nullable String was, @Nullable String becomes) {
        if (!Objects.equals(was, becomes)) {
            found.add(new ConceptDifference(aspect, null, was, becomes));
        }
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static ConceptChange change(GemmaConcept concept, ChangeKind change, List<ConceptDifference> differences) {
        return new ConceptChange(concept.objectId(), concept.kind(), change, concept.name(), differences);
    }

    private static Map<String, GemmaConcept> byId(GemmaContent content) {
        return content.concepts().stream().collect(toMap(GemmaConcept::objectId, concept -> concept));
    }

    private static Map<String, Map<String, Requirement>> byComponent(GemmaContent content) {
        return content.requirements().stream()
                .collect(groupingBy(
                        ComponentStandard::componentId,
                        toMap(ComponentStandard::standardId, ComponentStandard::requirement)));
    }
}
