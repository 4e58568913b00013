// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

/** The member does not agree with what was declared for it (bezwaar). */
public record UsageDisputed(UsageState usage) {}
