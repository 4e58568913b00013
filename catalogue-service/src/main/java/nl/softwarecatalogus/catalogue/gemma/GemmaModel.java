// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** Finds GEMMA's concepts in an exchange file; every fault is found before anything is refused. */
final class GemmaModel {

    private final ExchangeFile file;
    private final Map<String, ExchangeFile.Element> byObjectId = new HashMap<>();
    private final Map<String, ExchangeFile.Element> standards = new HashMap<>();
    private final Map<String, String> standardOfVersion = new HashMap<>();
    private final List<InvalidParam> faults = new ArrayList<>();

    private GemmaModel(ExchangeFile file) {
        this.file = file;
    }

    /** @throws BrokenGemmaFileException when it holds no GEMMA concepts, or faulty ones */
    static GemmaContent contentOf(ExchangeFile file) {
        var concepts = conceptsOf(file);
        return new GemmaContent(releaseOf(file).orElse(null), concepts, requirementsOf(file, concepts));
    }

    /** As {@link #contentOf}. */
    static List<GemmaConcept> conceptsOf(ExchangeFile file) {
        return new GemmaModel(file).concepts();
    }

    /** @param concepts those of the same file */
    static List<ComponentStandard> requirementsOf(ExchangeFile file, List<GemmaConcept> concepts) {
        var model = new GemmaModel(file);
        var objectIds = new HashMap<String, String>();
        file.elements().forEach(element -> objectIds.put(element.identifier(), model.objectId(element)));
        return GemmaRequirements.of(file, concepts, objectIds);
    }

    /** What the model calls its release ({@code 2026-06-30}). */
    static Optional<String> releaseOf(ExchangeFile file) {
        return Optional.ofNullable(new GemmaModel(file).property(file.properties(), "Release"));
    }

    private List<GemmaConcept> concepts() {
        var candidates = file.elements().stream()
                .filter(element -> kind(element).isPresent())
                .toList();
        candidates.forEach(this::check);
        if (!faults.isEmpty()) {
            throw BrokenGemmaFileException.faulty(faults);
        }
        if (candidates.stream().noneMatch(element -> is(ConceptKind.REFERENCE_COMPONENT, element))) {
            throw BrokenGemmaFileException.noGemma();
        }
        relateVersions(candidates);
        return candidates.stream().map(this::concept).toList();
    }

    private void check(ExchangeFile.Element element) {
        var objectId = objectId(element);
        var place = element.identifier();
        if (objectId.isEmpty()) {
            faults.add(new InvalidParam(place, "gemma-object-id-missing", element.line()));
        }
        if (element.name() == null || element.name().isEmpty()) {
            faults.add(new InvalidParam(place, "gemma-name-missing", element.line()));
        }
        var earlier = objectId.isEmpty() ? null : byObjectId.putIfAbsent(objectId, element);
        if (earlier != null) {
            faults.add(new InvalidParam(place, "gemma-object-id-repeated", element.line(), earlier.line()));
        }
    }

    /** GEMMA draws a version as a specialisation of its standard, now and then the other way round. */
    private void relateVersions(List<ExchangeFile.Element> candidates) {
        var versions = new HashMap<String, ExchangeFile.Element>();
        candidates.forEach(element -> {
            if (is(ConceptKind.STANDARD, element)) {
                standards.put(element.identifier(), element);
            } else if (is(ConceptKind.STANDARD_VERSION, element)) {
                versions.put(element.identifier(), element);
            }
        });
        file.relationships().forEach(relationship -> {
            relate(versions.get(relationship.source()), standards.get(relationship.target()));
            relate(versions.get(relationship.target()), standards.get(relationship.source()));
        });
    }

    private void relate(ExchangeFile.@Nullable Element version, ExchangeFile.@Nullable Element standard) {
        if (version != null && standard != null) {
            standardOfVersion.putIfAbsent(objectId(version), objectId(standard));
        }
    }

    private GemmaConcept concept(ExchangeFile.Element element) {
        var objectId = objectId(element);
        return new GemmaConcept(
                objectId,
                kind(element).orElseThrow(),
                String.valueOf(element.name()),
                filled(element.description()),
                filled(property(element.properties(), "Toelichting")),
                is(ConceptKind.GLOSSARY_TERM, element) ? synonyms(element) : List.of(),
                status(element),
                standardOfVersion.get(objectId));
    }

    private @Nullable ConceptStatus status(ExchangeFile.Element element) {
        var gemmaStatus = property(element.properties(), "GEMMA status");
        return ConceptStatus.ofGemmaStatus(
                gemmaStatus == null ? property(element.properties(), "Status") : gemmaStatus);
    }

    private String objectId(ExchangeFile.Element element) {
        var objectId = property(element.properties(), "Object ID");
        return objectId == null ? "" : objectId;
    }

    private List<String> synonyms(ExchangeFile.Element element) {
        return Stream.of("Alternate name", "Synoniemen")
                .map(name -> filled(property(element.properties(), name)))
                .filter(Objects::nonNull)
                .flatMap(names -> Stream.of(names.split("[,;]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals(element.name()))
                .distinct()
                .toList();
    }

    /** Terms of the glossary are business objects that have a definition, whether GEMMA gave them a type or not. */
    private Optional<ConceptKind> kind(ExchangeFile.Element element) {
        var type = property(element.properties(), "GEMMA type");
        if (type == null ? element.type().equals("BusinessObject") : ConceptKind.GLOSSARY_TERM.isCalled(type)) {
            return Optional.of(ConceptKind.GLOSSARY_TERM).filter(_ -> filled(element.description()) != null);
        }
        return ConceptKind.ofGemmaType(type);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private boolean is(ConceptKind kind, ExchangeFile.Element element) {
        return kind(element).filter(kind::equals).isPresent();
    }

    private @Nullable String property(Map<String, String> properties, String name) {
        return properties.entrySet().stream()
                .filter(property -> name.equals(file.propertyDefinitions().get(property.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
