// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/**
 * A column of a matrix.
 *
 * @param usageCount how much the collaboration declared for it
 * @param sharedCount how much of its own it shares with the collaboration
 * @param current whether it is a confirmed member today; others have usage left from before
 */
public record MemberColumn(OrganisationReference member, boolean current, int usageCount, int sharedCount) {}
