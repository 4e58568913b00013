// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/**
 * An offering whose name looks like another.
 *
 * @param likeness 1 when the names are the same
 */
public record SimilarOffering(
        OfferingReference offering,
        OfferingKind kind,
        OrganisationReference provider,
        OfferingStatus status,
        double likeness) {}
