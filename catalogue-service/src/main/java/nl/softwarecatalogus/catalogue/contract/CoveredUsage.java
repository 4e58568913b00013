// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/** A usage under a contract, by the names of what is used and of who uses it. */
public record CoveredUsage(UUID usageId, OfferingReference application, OrganisationReference member) {}
