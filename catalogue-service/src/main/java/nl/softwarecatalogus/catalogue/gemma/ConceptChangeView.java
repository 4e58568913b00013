// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.List;
import java.util.UUID;

/**
 * What a release changes about one concept, and what refers to it now.
 *
 * @param offerings the first ones by name
 * @param interfaces the first ones by the names of their ends
 */
public record ConceptChangeView(
        String objectId,
        ConceptKind kind,
        ChangeKind change,
        String name,
        String gemmaUrl,
        List<ConceptDifference> differences,
        int offeringCount,
        List<TouchedOffering> offerings,
        int interfaceCount,
        List<TouchedInterface> interfaces) {

    public record TouchedOffering(UUID offeringId, String name, String providerName) {}

    /** By what stands at both ends. */
    public record TouchedInterface(UUID interfaceId, String source, String target) {}
}
