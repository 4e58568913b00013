// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.softwarecatalogus.acceptance.web.Caller;

/** An organisation and its people, by role. */
public record Party(String id, String name, Map<String, Caller> people) {

    static final List<String> ROLES = List.of("ADMINISTRATOR", "OFFERING_MANAGER", "USAGE_MANAGER", "USAGE_VIEWER");

    public Caller administrator() {
        return person("ADMINISTRATOR");
    }

    public Caller offeringManager() {
        return person("OFFERING_MANAGER");
    }

    public Caller usageManager() {
        return person("USAGE_MANAGER");
    }

    public Caller usageViewer() {
        return person("USAGE_VIEWER");
    }

    private Caller person(String role) {
        return Objects.requireNonNull(people.get(role), role);
    }

    /** Of the person with that role, where each role has a person of its own. */
    public String email(String role) {
        return email(role, name);
    }

    static String email(String role, String name) {
        return role.toLowerCase(Locale.ROOT).replace('_', '-') + "@" + domain(name);
    }

    static String domain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".example";
    }
}
