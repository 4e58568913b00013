// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/** What an offering refers to by name, and what belongs to it, so that its events can tell them. */
record OfferingFacts(OrganisationReference provider, List<ComponentReference> components, OfferingParts parts) {

    Set<String> componentIds() {
        return components.stream()
                .map(ComponentReference::referenceComponentId)
                .collect(toCollection(LinkedHashSet::new));
    }
}
