// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.UUID;

/** An offering by its name, so that nobody is shown a key. */
public record OfferingReference(UUID offeringId, String name) {}
