// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import java.util.UUID;

/**
 * A merger as organisation-service told of it.
 *
 * @param version of the merger when it was told
 */
public record OrganisationMerger(UUID mergerId, long version, Merging merging) {}
