// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The service's hand-written contract, {@code contracts/openapi.yaml} on the class path, and what every service offers
 * beside it.
 */
final class OpenApiDocument {

    static final Resource RESOURCE = resource("contracts/openapi.yaml");
    static final Resource EVERYWHERE = resource("platform/openapi.yaml");

    private static final String BASE_PATH = "/v1";

    private final ObjectNode document;

    OpenApiDocument(Resource own, Resource everywhere) {
        this.document = read(own);
        add(read(everywhere), document);
    }

    /** Not by the class loader of whichever web server happens to be first in this JVM. */
    private static Resource resource(String path) {
        return new ClassPathResource(path, OpenApiDocument.class.getClassLoader());
    }

    private static ObjectNode read(Resource yaml) {
        try (var in = yaml.getInputStream()) {
            return (ObjectNode) new YAMLMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(ObjectNode more, ObjectNode target) {
        more.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode object
                    && target.get(field.getKey()) instanceof ObjectNode known) {
                add(object, known);
            } else {
                target.set(field.getKey(), field.getValue());
            }
        });
    }

    String version() {
        return document.at("/info/version").asString();
    }

    byte[] asJson(JsonMapper json) {
        return json.writeValueAsBytes(document);
    }

    /**
     * The JSON Schema of what an operation accepts, complete with the components it refers to.
     *
     * @param pattern the controller's path pattern; names of path variables do not matter
     */
    Optional<JsonNode> requestSchema(String method, String pattern) {
        return document.path("paths").properties().stream()
                .filter(path -> sameShape(BASE_PATH + path.getKey(), pattern))
                .map(path -> path.getValue().path(method.toLowerCase(Locale.ROOT)))
                .flatMap(operation -> List.of("application/json", "application/merge-patch+json").stream()
                        .map(type -> resolve(operation.path("requestBody"))
                                .path("content")
                                .path(type)
                                .path("schema")))
                .filter(JsonNode::isObject)
                .map(this::withComponents)
                .findFirst();
    }

    /** Patterns of what visitors may read as JSON and ask for again with If-None-Match. */
    List<String> revalidated() {
        return document.path("paths").properties().stream()
                .filter(path -> isRevalidated(path.getValue().path("get")))
                .map(path -> BASE_PATH + path.getKey())
                .toList();
    }

    private boolean isRevalidated(JsonNode read) {
        var responses = read.path("responses");
        return responses.has("304")
                && resolve(responses.path("200")).path("content").has("application/json")
                && read.path("security").valueStream().anyMatch(JsonNode::isEmpty);
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private JsonNode withComponents(JsonNode schema) {
        var complete = (ObjectNode) schema.deepCopy();
        complete.set("components", document.path("components"));
        return complete;
    }

    private static boolean sameShape(String path, String pattern) {
        return path.replaceAll("\\{[^}]*}", "{}").equals(pattern.replaceAll("\\{[^}]*}", "{}"));
    }
}
