// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person as Keycloak has them.
 *
 * @param grants the rights in the next token
 * @param outstanding what must be done before logging in the first time, in that order: password, second factor
 */
record IdentityUser(String id, Set<String> grants, List<String> outstanding, JsonNode representation) {

    static final List<String> ACTIVATION = List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP");

    private static final String GRANTS = "grants";
    private static final List<String> IDENTIFYING = List.of("username", "email", "firstName", "lastName");

    static IdentityUser of(JsonNode user) {
        var required = texts(user.path("requiredActions"));
        return new IdentityUser(
                user.path("id").asString(),
                Set.copyOf(texts(user.path("attributes").path(GRANTS))),
                ACTIVATION.stream().filter(required::contains).toList(),
                user);
    }

    /**
     * The same person with other rights. Keycloak takes attributes as a whole, and wants the identifying ones along; what
     * must be done before logging in is left out, as the person may be doing just that.
     */
    Map<String, Object> withGrants(List<String> newGrants) {
        var json = JsonMapper.shared();
        var attributes =
                json.convertValue(representation.path("attributes"), new TypeReference<Map<String, Object>>() {});
        var update = new HashMap<String, Object>();
        IDENTIFYING.stream()
                .filter(representation::has)
                .forEach(field -> update.put(field, representation.path(field).asString()));
        var kept = new HashMap<String, Object>(attributes == null ? Map.of() : attributes);
        kept.put(GRANTS, newGrants);
        update.put("attributes", kept);
        return update;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
