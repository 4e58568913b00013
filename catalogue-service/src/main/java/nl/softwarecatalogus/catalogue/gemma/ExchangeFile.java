// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an ArchiMate exchange file says, before it is known to be GEMMA. Properties are keyed by the reference to their
 * definition, because definitions may stand behind what refers to them.
 *
 * @param propertyDefinitions names by identifier
 * @param properties of the model itself
 */
record ExchangeFile(
        Map<String, String> propertyDefinitions,
        Map<String, String> properties,
        List<Element> elements,
        List<Relationship> relationships) {

    /**
     * @param line where it stands in the file, for whoever must repair it
     * @param type the kind of element that ArchiMate takes it for
     */
    record Element(
            String identifier,
            String line,
            String type,
            @Nullable String name,
            @Nullable String description,
            Map<String, String> properties) {}

    record Relationship(
            String source, String target, @Nullable String name, Map<String, String> properties) {}
}
