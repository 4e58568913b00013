// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.merger;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.Succession;

/**
 * A merger of organisations, planned or carried out, as its owner told it.
 *
 * @param version of the event that told it
 * @param parties the target and the sources, of version zero: anything of their own is newer
 */
public record Merger(UUID mergerId, long version, Succession succession, List<KnownOrganisation> parties) {}
