// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.contract;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every operation that the contracts of the services name. */
public final class Contracts {

    public static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private Contracts() {}

    public static List<Path> files() {
        return list(PROJECT)
                .map(module -> module.resolve("contracts/openapi.yaml"))
                .filter(Files::exists)
                .toList();
    }

    /** Schemas and examples of events. */
    public static List<Path> eventFiles() {
        return files().stream()
                .map(file -> requireNonNull(file.getParent()))
                .flatMap(Contracts::list)
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
    }

    public static List<Operation> operations() {
        return files().stream().flatMap(Contracts::operations).toList();
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Operation> operations(Path file) {
        var contract = read(file);
        return contract.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> operation(contract, path.getKey(), entry.getKey(), entry.getValue())));
    }

    private static Operation operation(JsonNode contract, String path, String method, JsonNode operation) {
        var base = java.net
                .URI
                .create(contract.path("servers").path(0).path("url").asString())
                .getPath();
        return new Operation(
                base,
                contract.path("info").path("version").asString(),
                method.toUpperCase(java.util.Locale.ROOT),
                base + path,
                operation.path("operationId").asString(),
                operation.path("security").valueStream().anyMatch(JsonNode::isEmpty),
                operation.path("parameters").valueStream().anyMatch(parameter -> parameter
                        .path("$ref")
                        .asString("")
                        .endsWith("/IfMatch")),
                names(operation.path("responses")),
                names(operation.path("requestBody").path("content")),
                required(contract, operation));
    }

    private static List<String> required(JsonNode contract, JsonNode operation) {
        var reference = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asString("#");
        var schema = contract.at(reference.substring(1));
        return schema.path("required").valueStream().map(JsonNode::asString).toList();
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
