// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import tools.jackson.databind.JsonNode;

/** Puts what a JSON Schema validator finds into the words of our problem details. */
final class ContractFaults {

    private static final Set<String> WITH_TEXT = Set.of(
            "required",
            "type",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "pattern",
            "enum",
            "const");
    private static final Set<String> FORMATS = Set.of("uuid", "date", "date-time", "email", "uri");

    private ContractFaults() {}

    static List<InvalidParam> of(List<Error> errors) {
        return errors.stream().map(ContractFaults::of).distinct().toList();
    }

    private static InvalidParam of(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> new InvalidParam(at(error, error.getProperty()), "required");
            case "additionalProperties", "unevaluatedProperties" ->
                new InvalidParam(at(error, error.getProperty()), "unknown-field");
            case "format" -> new InvalidParam(at(error, null), format(limit(error)));
            case String keyword
            when WITH_TEXT.contains(keyword) -> new InvalidParam(at(error, null), keyword, limit(error));
            default -> new InvalidParam(at(error, null), "other");
        };
    }

    private static String format(String name) {
        return FORMATS.contains(name) ? "format." + name : "other";
    }

    /** The rule's bound as the contract writes it: 255, {@code string}, or the allowed values. */
    private static String limit(Error error) {
        JsonNode rule = error.getSchemaNode();
        if (rule == null) {
            return "";
        }
        return rule.isArray()
                ? StreamSupport.stream(rule.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", "))
                : rule.asString();
    }

    /** {@code /members/0} and {@code startsOn} become {@code members[0].startsOn}. */
    private static String at(Error error, @org.jspecify.annotations.Nullable String property) {
        var path = new StringBuilder();
        var location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            var element = String.valueOf(location.getElement(i));
            if (element.chars().allMatch(Character::isDigit)) {
                path.append('[').append(element).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(element);
            }
        }
        if (property != null) {
            path.append(path.isEmpty() ? "" : ".").append(property);
        }
        return path.toString();
    }
}
