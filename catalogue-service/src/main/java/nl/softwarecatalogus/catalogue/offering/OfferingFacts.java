// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/** The names of what an offering refers to, so that its events can tell them. */
record OfferingFacts(OrganisationReference provider, List<ComponentReference> components) {

    Set<String> componentIds() {
        return components.stream()
                .map(ComponentReference::referenceComponentId)
                .collect(toCollection(LinkedHashSet::new));
    }
}
