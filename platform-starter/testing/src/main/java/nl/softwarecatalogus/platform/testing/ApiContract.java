// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.nio.file.Path;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code contracts/openapi.yaml} of this module promises of its answers. Every schema is closed here, so that an
 * answer may hold what is promised and nothing else.
 */
public final class ApiContract {

    private final JsonNode contract =
            new YAMLMapper().readTree(Path.of("contracts/openapi.yaml").toFile());

    public JsonNode at(String pointer) {
        return contract.at(pointer);
    }

    public void assertKeeps(String schema, MvcTestResult answer) {
        assertKeeps(schema, JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray()));
        assertThat(answer.getResponse().getHeader("API-Version"))
                .isEqualTo(contract.at("/info/version").asString());
    }

    public void assertKeeps(String schema, JsonNode answer) {
        assertThat(closed(schema).validate(answer)).as(schema).isEmpty();
    }

    private Schema closed(String name) {
        var components = (ObjectNode) contract.path("components").deepCopy();
        close(components.path("schemas"));
        var schema = JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/" + name);
        schema.set("components", components);
        return ContractAssertions.registry().getSchema(schema);
    }

    private static void close(JsonNode node) {
        node.forEach(ApiContract::close);
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
    }
}
