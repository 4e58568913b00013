// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.contract;

import java.util.List;
import java.util.Set;

/**
 * One operation of an API.
 *
 * @param path as the gateway serves it, with its parameters in braces
 * @param isPublic whether it can be used without logging in
 * @param statuses the answers that the contract names
 * @param mediaTypes what its body may be; empty without a body
 * @param required the fields that its JSON body cannot do without
 */
public record Operation(
        String api,
        String version,
        String method,
        String path,
        String id,
        boolean isPublic,
        boolean isConditional,
        Set<String> statuses,
        Set<String> mediaTypes,
        List<String> required) {

    public boolean takesJson() {
        return mediaTypes.contains("application/json") && !mediaTypes.contains("application/ld+json");
    }

    /** The path with this id for every parameter. */
    public String pathWith(String id) {
        return path.replaceAll("\\{[^}]+}", id);
    }

    /** Whether a visitor may ask again for what it has seen, and be told that it is the same. */
    public boolean isRevalidated() {
        return isPublic && method.equals("GET") && statuses.contains("304");
    }

    public boolean hasParameter() {
        return path.contains("{");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
