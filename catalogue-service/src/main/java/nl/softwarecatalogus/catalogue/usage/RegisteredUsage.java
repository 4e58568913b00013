// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;

/** @param kept whether the organisation had recorded it before, so that it stayed as it was */
public record RegisteredUsage(UUID usageId, OfferingReference application, boolean kept) {}
