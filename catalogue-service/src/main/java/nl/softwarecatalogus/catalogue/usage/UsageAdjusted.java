// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

/** The collaboration changed what it declared (gebruik aangepast); a dispute is answered by it. */
public record UsageAdjusted(UsageState usage) {}
