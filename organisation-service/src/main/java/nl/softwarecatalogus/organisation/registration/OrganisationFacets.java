// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.List;

/** How many were found of each sort, counted as if nothing had been chosen in that row. */
public record OrganisationFacets(List<Facet> organisationType, List<Facet> collaborationKind, List<Facet> province) {}
