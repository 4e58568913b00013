// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody leaves out of a revision stays as it was; what they make {@code null} is emptied. So a client that was
 * written before a field existed cannot lose what stands in it.
 */
@Component
public class Revisions {

    private final JsonMapper json;

    Revisions(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param present what stands now, as if it were given
     * @param given checked against the contract already
     */
    public <T> T complete(Class<T> type, T present, ObjectNode given) {
        var whole = (ObjectNode) json.valueToTree(present);
        whole.setAll(given);
        return json.treeToValue(whole, type);
    }
}
