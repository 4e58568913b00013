// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

/** How many organisations share one value. */
public record Facet(String value, long count) {}
