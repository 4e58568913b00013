// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/**
 * A column of a matrix.
 *
 * @param current whether it is a confirmed member today; others have usage left from before
 */
public record MemberColumn(OrganisationReference member, boolean current, int usageCount) {}
