// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;

/**
 * What somebody who wants to use an offering needs to know of it.
 *
 * @param suggested whether a user added it, as a concept that others may use
 */
public record OfferedForUse(
        OfferingReference reference,
        OfferingKind kind,
        OfferingStatus status,
        boolean suggested,
        UUID providerId,
        List<ComponentReference> components) {}
