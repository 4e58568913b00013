// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.offering;

import java.util.UUID;

/** How events of others mention an application. */
public record OfferingReference(UUID offeringId, String name) {}
