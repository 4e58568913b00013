// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.List;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/**
 * A neighbour and how much its opened landscape is like one's own (gelijkend landschap).
 *
 * @param applicationLikeness what both use as a share of what either uses (Jaccard index): 0 nothing, 1 all
 * @param applicationCount how many applications the neighbour uses
 */
public record SimilarLandscape(
        OrganisationReference organisation,
        double applicationLikeness,
        int applicationCount,
        List<OfferingReference> commonApplications,
        double componentLikeness,
        int componentCount,
        List<ComponentReference> commonComponents) {}
