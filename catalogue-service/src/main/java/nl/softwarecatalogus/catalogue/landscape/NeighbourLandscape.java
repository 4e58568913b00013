// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.time.Instant;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/**
 * An organisation that opened its own landscape to other governments.
 *
 * @param applicationCount of how many applications it recorded usage itself
 */
public record NeighbourLandscape(OrganisationReference organisation, int applicationCount, Instant sharedAt) {}
