// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/**
 * A row of the matrix of applications and members.
 *
 * @param cells of the members that use it only, as the projection keeps them: thousands on a page, so they pass through
 *     without being read; the member's name stands in the matrix's columns
 */
public record ApplicationRow(
        OfferingReference application,
        OfferingStatus applicationStatus,
        OrganisationReference provider,
        List<ComponentReference> referenceComponents,
        @JsonRawValue String cells) {}
