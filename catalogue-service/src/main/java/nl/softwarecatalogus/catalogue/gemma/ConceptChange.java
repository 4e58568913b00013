// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.List;

/**
 * What a release changes about one concept.
 *
 * @param differences of one that it changes
 */
record ConceptChange(
        String objectId, ConceptKind kind, ChangeKind change, String name, List<ConceptDifference> differences) {}
