// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

/** The collaboration takes back what it declared (gebruik ingetrokken). */
public record UsageWithdrawn(UsageState usage) {}
