// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The region as {@code region.json} describes it. What is a {@link JsonNode} here goes to an API as it stands. Municipalities,
 * collaborations and reference components are real; people, suppliers, products and who uses what are invented.
 *
 * @param openCases admission requests that VNG has yet to decide on
 */
record Region(
        List<Municipality> municipalities,
        List<Supplier> suppliers,
        List<Collaboration> collaborations,
        List<OpenCase> openCases) {

    static Region read() {
        return JsonMapper.shared().readValue(Document.read("region.json"), Region.class);
    }

    record Municipality(String code, String name, Person person) {}

    record Supplier(JsonNode registration, Person person, List<JsonNode> offerings) {

        String name() {
            return text(registration, "name");
        }
    }

    /**
     * @param assessment report and scores of the officer
     * @param profile with what VNG completes the concept that came from the admission
     * @param people the first is its first administrator
     */
    record Collaboration(
            JsonNode admissionRequest,
            JsonNode assessment,
            JsonNode profile,
            List<Person> people,
            List<JsonNode> offerings,
            List<Enrolment> members,
            List<Declaration> declarations) {

        String name() {
            return text(admissionRequest, "name");
        }
    }

    /** @param municipality its code */
    record Enrolment(String municipality, JsonNode declaration, boolean confirmed) {}

    /**
     * @param application its name
     * @param members codes of municipalities
     */
    record Declaration(String application, List<String> members, JsonNode terms, Optional<Dispute> dispute) {}

    record Dispute(String member, String reason) {}

    /** Sent in with the public contact form; with an assessment when an officer already works on it. */
    record OpenCase(JsonNode contactRequest, Optional<Map<String, Object>> assessment) {}

    static String text(JsonNode node, String property) {
        return node.path(property).asString("");
    }
}
